package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.BookedPlan;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A plan's budget lines as a Fiscal Data Package, whose totals are those of the execution report. */
@Acceptance
class FiscalPackageIT {

    private static final Map<String, String> PHASES = Map.of("proposed", "planned", "approved", "approved", "adjusted", "revised", "executed", "paid");

    private final BookedPlan plan;
    private final Answer file;
    private final Map<String, byte[]> parts;
    private final JsonObject descriptor;
    private final List<NamedCsvRecord> rows;

    FiscalPackageIT(BookedPlan plan) throws IOException {
        this.plan = plan;
        this.file = plan.officer().get("/programmes/" + plan.id() + "/datapackage.zip").expect(200);
        this.parts = unzipped(file.response().body());
        this.descriptor = Json.createReader(new ByteArrayInputStream(parts.get("datapackage.json"))).readObject();
        String table = new String(parts.get(resource().getString("path")), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table); Stream<NamedCsvRecord> stream = csv.stream()) {
            this.rows = stream.toList();
        }
    }

    @Test
    void packageHoldsADescriptionAndOneTable() {
        assertEquals("application/zip", file.type());
        assertEquals(List.of("datapackage.json", "budget-lines.csv"), List.copyOf(parts.keySet()));
        assertTrue(descriptor.getString("name").matches("[-a-z0-9._/]+"), descriptor::toString);
        assertEquals("VN", descriptor.getString("countryCode"));
        assertEquals(BookedPlan.TITLE, descriptor.getString("title"));
    }

    @Test
    void sameBooksGiveTheSameFile() {
        assertEquals(file.etag(), plan.officer().get("/programmes/" + plan.id() + "/datapackage.zip").expect(200).etag());
    }

    @Test
    void everyColumnIsDescribedInItsPlace() {
        assertEquals(List.copyOf(rows.get(0).getHeader()), fields("fields").stream().map(field -> field.getString("name")).toList());
    }

    @Test
    void columnsHaveTheTypesOfTheTaxonomy() {
        Map<String, String> types = Stream.concat(fields("fields").stream(), fields("extraFields").stream()).filter(field -> field.containsKey("columnType"))
            .collect(Collectors.toMap(field -> field.getString("columnType"), field -> field.getString("type")));

        assertEquals("integer", types.get("date:fiscal-year"));
        assertEquals("number", types.get("value"));
        assertTrue(types.keySet().containsAll(List.of("budget-line-id", "activity:generic:program:code", "activity:generic:project:code",
            "administrative-classification:generic:level1:code", "fin-source:generic:code", "functional-classification:cofog:code",
            "economic-classification:gfsm:level1:code", "economic-classification:gfsm:level2:code", "value-currency:code", "phase:id", "direction")), types::toString);
    }

    @Test
    void everyAmountIsAPhaseOfTheOneValue() {
        List<JsonObject> amounts = fields("fields").stream().filter(field -> field.getString("type").equals("number")).toList();
        List<JsonObject> targets = fields("extraFields").stream().filter(field -> field.getBoolean("normalizationTarget", false)).toList();

        assertEquals(PHASES.keySet(), amounts.stream().map(field -> field.getJsonObject("normalize").getString("phase")).collect(Collectors.toSet()));
        assertEquals(List.of("value"), targets.stream().map(field -> field.getString("columnType")).toList());
    }

    @Test
    void totalsAreThoseOfTheExecutionReport() {
        for (String by : List.of("YEAR", "FUNCTION", "SOURCE", "ECONOMIC")) {
            List<JsonObject> report = plan.officer().list("/execution", "programme", plan.id(), "by", by).expect(200).rows();
            String column = Map.of("YEAR", "fiscal_year", "FUNCTION", "function", "SOURCE", "source", "ECONOMIC", "economic").get(by);
            PHASES.forEach((phase, figure) -> {
                Map<String, BigDecimal> expected = report.stream().collect(Collectors.toMap(row -> row.getString("key") + " " + row.getString("currency"),
                    row -> BookedPlan.amount(row, figure), BigDecimal::add, TreeMap::new));
                Map<String, BigDecimal> told = rows.stream().collect(Collectors.toMap(row -> row.getField(column) + " " + row.getField("currency"),
                    row -> new BigDecimal(row.getField(phase)), BigDecimal::add, TreeMap::new));
                assertEquals(expected, told, by + " " + phase);
            });
        }
    }

    @Test
    void everyRowIsALineThatRestKnows() {
        Map<String, JsonObject> lines = plan.lines();

        assertEquals(lines.size(), rows.size());
        rows.forEach(row -> assertEquals(lines.get(row.getField("budget_line")).getString("id"), row.getField("budget_line_id")));
    }

    @Test
    void amountsHaveTheDecimalsOfTheirCurrency() {
        rows.forEach(row -> PHASES.keySet().forEach(phase -> assertEquals(Map.of("VND", 0, "USD", 2, "KWD", 3).get(row.getField("currency")),
            new BigDecimal(row.getField(phase)).scale(), row::toString)));
    }

    @Test
    void titlesArriveAsTheyWereTypedAndNoneIsAFormula() {
        assertEquals(BookedPlan.TITLE, rows.get(0).getField("activity_title"));
        assertEquals("'=1+1 | " + BookedPlan.TITLE, rows.get(0).getField("objective_title"));
        assertFalse(new String(parts.get("budget-lines.csv"), StandardCharsets.UTF_8).contains("controller"), "a username");
    }

    private JsonObject resource() {
        return descriptor.getJsonArray("resources").getJsonObject(0);
    }

    private List<JsonObject> fields(String name) {
        return resource().getJsonObject("schema").getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
