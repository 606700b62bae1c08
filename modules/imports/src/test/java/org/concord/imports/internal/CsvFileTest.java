package org.concord.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.concord.imports.api.Cells;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.imports.api.Line;
import org.concord.imports.api.LineRefused;
import org.concord.imports.api.ReadFile;
import org.concord.imports.api.Refusal;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final String HEADER = "code,kind,names.en\r\n";

    @Test
    void linesAreNumberedAsInAnEditor() {
        ReadFile file = read(HEADER + "\r\nVN,STATE,\"Viet\nNam\"\r\nTH,STATE,Thailand\r\n");

        assertEquals(List.of(3, 5), file.lines().stream().map(Cells::number).toList());
        assertEquals(Map.of("code", "VN", "kind", "STATE", "names.en", "Viet\nNam"), file.lines().get(0).byColumn());
    }

    @Test
    void semicolonsAndTabsSeparateToo() {
        assertEquals("Viet Nam, S.R.", read("code;kind;names.en\nVN;STATE;Viet Nam, S.R.\n").lines().get(0).byColumn().get("names.en"));
        assertEquals("Viet Nam", read("code\tkind\tnames.en\nVN\tSTATE\tViet Nam\n").lines().get(0).byColumn().get("names.en"));
    }

    @Test
    void exampleOfTheTemplateAndBlankLinesArePassedOver() {
        assertEquals(1, read(HEADER + "#VN,STATE,Viet Nam\n,,\n\"#TH\",STATE,Thailand\nLA,STATE,Laos\n").lines().size());
    }

    @Test
    void columnsThatFollowFromOthersAreWelcome() {
        assertTrue(read("code,kind,alpha3,name,names.en,names.th,version\nVN,STATE,VNM,Viet Nam,Viet Nam,เวียดนาม,3\n").refusals().isEmpty());
    }

    @Test
    void unknownMissingAndRepeatedColumnsAreNamed() {
        List<Refusal> refusals = read("code,land,code\nVN,x,y\n").refusals();

        assertEquals(List.of("land IMPORT_COLUMN_UNKNOWN", "code IMPORT_COLUMN_TWICE", "kind IMPORT_COLUMN_MISSING"), refusals.stream().map(refusal -> refusal.column() + " " + refusal.broken().rule()).toList());
        assertTrue(refusals.stream().allMatch(refusal -> refusal.line() == 1));
    }

    @Test
    void nameInOneLanguageIsOneColumnHoweverTheLanguageIsWritten() {
        Refusal refusal = read("code,kind,names.en,names.EN\nVN,STATE,Viet Nam,Vietnam\n").refusals().get(0);

        assertEquals("names.EN IMPORT_COLUMN_TWICE", refusal.column() + " " + refusal.broken().rule());
    }

    @Test
    void lineWithTooFewOrTooManyCellsIsRefusedAndTheOthersAreRead() {
        ReadFile file = read(HEADER + "VN,STATE\nTH,STATE,Thailand\nLA,STATE,Laos,x\n");

        assertEquals(List.of(2, 4), file.refusals().stream().map(Refusal::line).toList());
        assertEquals(ImportRule.IMPORT_CELLS_DO_NOT_FIT, file.refusals().get(0).broken().rule());
        assertEquals(3, file.lines().size());
    }

    @Test
    void quotationMarkThatIsNeverClosedIsRefused() {
        assertRefused(ImportRule.IMPORT_QUOTES_UNCLEAR, HEADER + "VN,STATE,\"Viet Nam\nTH,STATE,Thailand\n");
        assertRefused(ImportRule.IMPORT_QUOTES_UNCLEAR, HEADER + "VN,STATE,\"Viet\" Nam\n");
        assertRefused(ImportRule.IMPORT_QUOTES_UNCLEAR, "\"");
    }

    @Test
    void fileWithoutLinesIsRefused() {
        assertRefused(ImportRule.IMPORT_EMPTY, HEADER);
        assertRefused(ImportRule.IMPORT_EMPTY, "\n\n");
    }

    @Test
    void tooManyLinesAreRefused() {
        assertRefused(ImportRule.IMPORT_TOO_MANY_LINES, HEADER + "VN,STATE,Viet Nam\n".repeat(Imports.MOST_LINES + 1));
    }

    @Test
    void cellOfTenMegabytesIsReadAndRefusedLater() {
        ReadFile file = read(HEADER + "VN,STATE,\"" + "x".repeat(Imports.MOST_BYTES - 100) + "\"\n");

        LineRefused refused = assertThrows(LineRefused.class, () -> {
            Line line = new Line(file.lines().get(0));
            line.names(Map.of());
            line.mustBeReadable();
        });
        assertEquals("TOO_LONG", refused.mistakes().get(0).rule().name());
    }

    private static void assertRefused(ImportRule rule, String text) {
        assertEquals(rule, assertThrows(RuleBroken.class, () -> read(text)).rule());
    }

    private static ReadFile read(String text) {
        return CsvFile.read(text, new InventedKind());
    }
}
