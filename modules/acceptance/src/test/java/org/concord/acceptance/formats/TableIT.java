package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Lists that are taken away as CSV and XLSX. */
@Acceptance
class TableIT {

    private static final List<String> FORMULAS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "|calc", "%0", "\t=1+1");

    private final Api secretariat;
    private final MeetingsDriver meetings;
    private final MembersDriver members;

    TableIT(Api api, MembersDriver members, MeetingsDriver meetings) {
        this.secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
    }

    @Test
    void csvHasTheRowsOfTheList() {
        List<JsonObject> rows = secretariat.everything("/meetings", "process", "BALI");

        Answer csv = secretariat.list("/meetings", "process", "BALI", "format", "csv").expect(200);

        assertEquals("text/csv", csv.type());
        assertTrue(csv.header("Content-Disposition").startsWith("attachment"), csv::toString);
        assertEquals(asCells(rows), csv(csv));
    }

    @Test
    void xlsxHasTheRowsOfTheList() throws IOException {
        List<JsonObject> rows = secretariat.everything("/meetings", "process", "BALI");

        Answer xlsx = secretariat.list("/meetings", "process", "BALI", "format", "xlsx").expect(200);

        assertEquals("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx.type());
        assertEquals(asCells(rows), xlsx(xlsx, rows.get(0).size()));
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        String body = members.body(members.process());
        FORMULAS.forEach(formula -> meetings.plan(body, "place", formula + " Bangkok"));

        List<List<String>> csv = csv(secretariat.list("/meetings", "body", body, "format", "csv").expect(200));
        List<List<String>> xlsx = xlsx(secretariat.list("/meetings", "body", body, "format", "xlsx").expect(200), csv.get(0).size());

        int place = csv.get(0).indexOf("place");
        assertEquals(FORMULAS.size() + 1, csv.size());
        for (List<List<String>> table : List.of(csv, xlsx)) {
            table.stream().skip(1).map(row -> row.get(place)).forEach(cell -> assertTrue(cell.startsWith("'"), cell));
        }
    }

    private static List<List<String>> asCells(List<JsonObject> rows) {
        List<List<String>> table = new ArrayList<>(List.of(List.copyOf(rows.get(0).keySet())));
        rows.forEach(row -> table.add(row.values().stream().map(TableIT::text).toList()));
        return table;
    }

    private static String text(JsonValue value) {
        return value == JsonValue.NULL ? "" : value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static List<List<String>> csv(Answer answer) {
        String text = answer.text();
        assertNotEquals('\uFEFF', text.charAt(0), "programs are given no byte order mark");
        return CsvReader.builder().ofCsvRecord(text).stream().map(CsvRecord::getFields).map(List::copyOf).toList();
    }

    private static List<List<String>> xlsx(Answer answer, int columns) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.response().body()))) {
            return book.getFirstSheet().read().stream().map(row -> cells(row, columns)).toList();
        }
    }

    private static List<String> cells(Row row, int columns) {
        return IntStream.range(0, columns)
            .mapToObj(column -> row.getOptionalCell(column).map(Cell::getText).orElse("")).toList();
    }
}
