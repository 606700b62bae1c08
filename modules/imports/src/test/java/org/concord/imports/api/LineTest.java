package org.concord.imports.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.concord.kernel.Money;
import org.concord.kernel.PartialDate;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void everyMistakeOfALineIsNamedAtOnce() {
        Line line = line(Map.of("from", "2026-02-30", "days", "2026-03-03 2026-13-01", "kind", "PLANET", "startTime", "25:00", "maxDelegates", "ten",
            "id", "1-1-1-1-1", "note", "a\u0000b"));

        line.date("from", null);
        line.days("days", List.of());
        line.oneOf("kind", ImportState.class, null);
        line.time("startTime", null);
        line.number("maxDelegates", null);
        line.id("id", null);
        line.text("note", null);
        line.required("title");

        LineRefused refused = assertThrows(LineRefused.class, line::mustBeReadable);
        assertEquals(List.of("from DATE_DOES_NOT_EXIST", "days DATE_DOES_NOT_EXIST", "kind IMPORT_NOT_ONE_OF", "startTime TIME_DOES_NOT_EXIST",
            "maxDelegates NOT_A_NUMBER", "id IMPORT_ID_UNREADABLE", "note NOT_TEXT", "title REQUIRED"),
            refused.mistakes().stream().map(mistake -> mistake.field() + " " + mistake.rule()).toList());
    }

    @Test
    void emptyCellLeavesWhatIsStored() {
        Line line = line(Map.of("from", " ", "kind", ""));

        assertEquals(PartialDate.parse("2002-02"), line.date("from", PartialDate.parse("2002-02")));
        assertEquals(ImportState.CHECKED, line.oneOf("kind", ImportState.class, ImportState.CHECKED));
        assertEquals("stored", line.text("absent", "stored"));
    }

    @Test
    void valuesAreReadAsTheyAreWritten() {
        Line line = line(Map.of("from", "2017-10", "days", "2026-03-03; 2026-03-10", "kind", "checked", "startTime", "09:30"));

        assertEquals(PartialDate.parse("2017-10"), line.date("from", null));
        assertEquals(List.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 10)), line.days("days", null));
        assertEquals(ImportState.CHECKED, line.oneOf("kind", ImportState.class, null));
        assertEquals(LocalTime.of(9, 30), line.time("startTime", null));
    }

    @Test
    void amountIsNotGuessedAt() {
        Line line = line(Map.of("dong", "300.000", "dollars", "-1.500", "plain", "1500.000", "cents", "1.50", "dinars", "1.500"));

        line.money("dong", "VND", null);
        line.money("dollars", "USD", null);
        assertEquals(Money.ofMinor(1500, "VND"), line.money("plain", "VND", null));
        assertEquals(Money.ofMinor(150, "USD"), line.money("cents", "USD", null));
        assertEquals(Money.ofMinor(1500, "KWD"), line.money("dinars", "KWD", null));

        LineRefused refused = assertThrows(LineRefused.class, line::mustBeReadable);
        assertEquals(List.of("dong IMPORT_NUMBER_UNCLEAR", "dollars IMPORT_NUMBER_UNCLEAR"),
            refused.mistakes().stream().map(mistake -> mistake.field() + " " + mistake.rule()).toList());
    }

    @Test
    void apostropheThatGuardsAFormulaIsTakenAwayAgain() {
        assertEquals("+84 note", line(Map.of("note", "'+84 note")).text("note", null));
        assertEquals("'quoted", line(Map.of("note", "'quoted")).text("note", null));
        assertEquals("=1+1", line(Map.of("note", "=1+1")).text("note", null));
    }

    @Test
    void namesKeepLanguagesThatTheFileDoesNotHave() {
        Line line = line(Map.of("names.en", "Thailand", "names.TH", "ประเทศไทย", "names.vi", ""));

        assertEquals(Map.of("en", "Thailand", "th", "ประเทศไทย", "vi", "Thái Lan"), line.names(Map.of("vi", "Thái Lan", "en", "Siam")));
    }

    @Test
    void fieldThatIsStoredOtherwiseCannotBeChanged() {
        Line line = line(Map.of("role", "OBSERVER"));

        line.mustStay("role", "OBSERVER", "MEMBER");

        assertEquals("IMPORT_FIELD_FIXED", assertThrows(LineRefused.class, line::mustBeReadable).mistakes().get(0).rule().name());
    }

    private static Line line(Map<String, String> cells) {
        return new Line(new Cells(2, cells));
    }
}
