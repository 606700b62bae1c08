package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.OpenApi;
import org.concord.acceptance.driver.OpenApi.Operation;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lists to take away as CSV. */
@Acceptance
class TableIT {

    private static final Map<String, String> CSV = Map.of("Accept", "text/csv");

    private final Api api;
    private final Api secretariat;
    private final OpenApi openApi;

    TableIT(Api api, OpenApi openApi) {
        this.api = api;
        this.openApi = openApi;
        secretariat = api.asSecretariat();
    }

    @TestFactory
    Stream<DynamicTest> everyListComesAsCsvWithAHeading() {
        return openApi.operations().stream().filter(TableIT::comesAsCsv).filter(Operation::isOfCollection)
            .map(list -> dynamicTest(list.toString(), () -> {
                Answer table = api.asReaderOf(list.path()).send("GET", list.path() + "?limit=3", CSV, null).expect(200);
                JsonObject row = list.described().getJsonObject("responses").getJsonObject("200").getJsonObject("content")
                    .getJsonObject("application/json").getJsonObject("schema").getJsonObject("items");

                assertEquals("text/csv", table.type());
                assertTrue(table.header("Content-Type").toLowerCase().contains("charset=utf-8"), table.header("Content-Type"));
                assertTrue(table.header("Content-Disposition").startsWith("attachment"), table.header("Content-Disposition"));
                assertEquals(heading(openApi.resolved(row).getJsonObject("properties")), table.text().split("\r\n")[0]);
            }));
    }

    /** The fields of a row; beside an amount of money its currency, unless the row has one for all. Several amounts are one cell. */
    private static String heading(JsonObject fields) {
        return fields.entrySet().stream().map(field -> isMoney(field.getValue().toString()) && !fields.containsKey("currency")
            ? field.getKey() + "," + field.getKey() + "Currency" : field.getKey()).collect(Collectors.joining(","));
    }

    private static boolean isMoney(String described) {
        return described.contains("/Money\"") && !described.contains("\"array\"");
    }

    @Test
    void tableHoldsTheWholeListUnlessOnePageIsAskedFor() {
        int rows = secretariat.everything("/meetings", "limit", "500").size();

        assertTrue(rows > 50, "more than a page");
        assertTrue(lines("/meetings") > rows, "a heading and all rows; titles may hold lines of their own");
        assertEquals(4, lines("/memberships?limit=3"));
    }

    @Test
    void cellThatWouldBeAFormulaIsMadeText() {
        String code = Invented.code();
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "|calc", "%x")) {
            JsonObject organisation = Fields.of("kind", "ORGANISATION", "names", Fields.of("en", formula + " " + code));
            secretariat.put("/participants/" + Invented.code(), organisation).expect(201);
        }

        Answer table = secretariat.send("GET", "/participants?q=" + code, CSV, null).expect(200);

        assertEquals(6, table.text().split(",'[=+@|%-]", -1).length - 1, table::toString);
    }

    @Test
    void formatThatIsNotTakenIsNotGiven() {
        secretariat.send("GET", "/participants", Map.of("Accept", "application/json;q=0"), null).expectProblem(406);
        secretariat.send("GET", "/participants", Map.of("Accept", "*/*;q=0"), null).expectProblem(406);
        assertEquals("text/csv", secretariat.send("GET", "/participants", Map.of("Accept", "application/json;q=0, */*"), null).expect(200).type());
        assertEquals("application/json", secretariat.send("GET", "/participants", Map.of("Accept", "text/csv;q=0, */*;q=0.5"), null).expect(200).type());
    }

    @Test
    void formatNobodyGivesIsRefused() {
        secretariat.send("GET", "/meetings", Map.of("Accept", "image/png"), null).expectProblem(406);
        assertEquals(List.of("format"), secretariat.get("/participants?format=PDF").expectProblem(422, "NOT_ONE_OF").fields());
    }

    /** As one of several formats; what is a file of a standard and nothing else has headings of its own. */
    private static boolean comesAsCsv(Operation operation) {
        JsonObject answer = operation.described().getJsonObject("responses").getJsonObject("200");
        return !operation.isWrite() && answer != null && answer.getJsonObject("content").keySet().containsAll(Set.of("application/json", "text/csv"));
    }

    private int lines(String path) {
        return secretariat.send("GET", path, CSV, null).expect(200).text().split("\r\n").length;
    }
}
