package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.CountsDriver;
import org.concord.acceptance.driver.CountsDriver.Counted;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Counts in which nobody is exposed, from counting to the public page. */
@Acceptance
class CountsIT {

    private final CountsDriver counts;
    private final Api api;
    private final Http http;
    private final Counted some;

    CountsIT(CountsDriver counts, Api api, Http http) {
        this.counts = counts;
        this.api = api;
        this.http = http;
        some = counts.participant();
        some.open(14, "FEMININE", "ADULT");
        some.open(12, "MASCULINE", "ADULT");
        some.open(3, "MASCULINE", "CHILD");
    }

    @Test
    void smallCountsAndWhatGivesThemAwayAreHidden() {
        String id = some.prepared("BY_AGE_GROUP");

        assertEquals(Set.of("ADULT hidden", "ALL 29", "CHILD hidden"), some.cells(id).stream()
            .map(cell -> cell.getString("ageGroup") + " " + (cell.containsKey("counted") && !cell.isNull("counted") ? cell.getInt("counted") : "hidden"))
            .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void twoPreviewsTogetherGiveNothingAway() {
        some.prepared("BY_GENDER");
        List<JsonObject> cells = some.cells(some.prepared("BY_GENDER", "BY_AGE_GROUP"));

        JsonObject adultMen = cells.stream().filter(cell -> cell.getString("gender").equals("MASCULINE") && cell.getString("ageGroup").equals("ADULT"))
            .findFirst().orElseThrow();
        assertFalse(isShown(adultMen), "15 men were shown, so 12 adults among them give 3 boys away");
    }

    @Test
    void oneCaseMoreIsNotFoundByCountingAgain() {
        some.prepared("BY_GENDER");
        some.open(1, "FEMININE", "ADULT");

        List<JsonObject> again = some.cells(some.prepared("BY_GENDER"));

        assertEquals(List.of("MASCULINE"), again.stream().filter(CountsIT::isShown).map(cell -> cell.getString("gender")).toList());
    }

    private static boolean isShown(JsonObject cell) {
        return cell.containsKey("counted") && !cell.isNull("counted");
    }

    @Test
    void aSecondPersonPublishesAndThenEverybodyReads() {
        String id = some.prepared("BY_GENDER");
        assertEquals(404, get("/public/statistic?id=" + id, "application/json").status());

        some.publish(id).expect(200);

        String table = get("/public/statistic?id=" + id, "application/json").text();
        assertTrue(table.contains("\"counted\":14") && table.contains("\"threshold\":11"), table);
        assertFalse(table.contains("preparedBy"), table);
        assertTrue(get("/public/statistic.csv?id=" + id, "*/*").text().contains("FEMININE"));
        assertTrue(get("/public/statistics", "application/json").text().contains(id));
        some.publish(id).expectProblem(409, "RELEASE_IS_PUBLISHED");
    }

    @Test
    void theCsvGoesWithAFileThatSaysHowItWasMadeAndWhatItsColumnsMean() {
        String id = some.prepared("BY_GENDER");
        some.publish(id).expect(200);
        Answer csv = get("/public/statistic.csv?id=" + id, "*/*");

        Answer beside = get("/public/statistic.csv-metadata.json?id=" + id, "*/*").expect(200);

        assertEquals("<statistic.csv-metadata.json?id=" + id + ">; rel=\"describedby\"; type=\"application/csvm+json\"", csv.header("Link"));
        assertEquals(List.of("Accept", "Accept-Language, Cookie"), beside.response().headers().allValues("Vary"));
        assertEquals("statistic.csv?id=" + id, beside.json().getString("url"));
        assertTrue(beside.json().getString("dc:description").contains("Counts from 1 to less than 11 are hidden"), beside::text);
        assertEquals(List.of(csv.text().lines().findFirst().orElseThrow().split(",")),
            beside.json().getJsonObject("tableSchema").getJsonArray("columns").getValuesAs(column -> column.asJsonObject().getString("name")));
    }

    @Test
    void whoGotHelpOfSeveralKindsIsCountedAtEachAndOnceInTheTotal() {
        some.open(12, "MASCULINE", "ADULT");
        some.helped(13, "SAFE_HOUSING");
        some.helped(11, "SAFE_HOUSING", "LEGAL_AID");

        List<JsonObject> cells = some.cells(some.prepared("BY_ASSISTANCE"));

        assertEquals(24, counted(cells, "SAFE_HOUSING"));
        assertEquals(11, counted(cells, "LEGAL_AID"));
        assertEquals(counted(cells, "ALL") - 24, counted(cells, "NONE_GIVEN"));
    }

    @Test
    void whoHasSeveralCasesIsCountedOnceWithWhatHappenedInEachOfThem() {
        String helped = some.helped(12, "SAFE_HOUSING");
        String between = some.helped(11, "LEGAL_AID");
        String goesOn = some.worker().opened();
        some.merge(between, helped);
        some.merge(goesOn, between);

        List<JsonObject> cells = some.cells(some.prepared("BY_ASSISTANCE"));

        assertEquals(12, counted(cells, "SAFE_HOUSING"));
        assertEquals(11, counted(cells, "LEGAL_AID"));
        assertEquals(29 + 12 + 11 - 1, counted(cells, "ALL"));
        assertEquals(29, counted(cells, "NONE_GIVEN"));
    }

    private static int counted(List<JsonObject> cells, String assistance) {
        return cells.stream().filter(cell -> cell.getString("assistance").equals(assistance)).findFirst().orElseThrow().getInt("counted");
    }

    @Test
    void whoeverPreparedDoesNotPublish() {
        String id = some.officer().post("/releases", some.command("BY_GENDER")).expect(201).json().getString("id");

        some.publish(id).expectProblem(409, "RELEASE_NEEDS_A_SECOND_PERSON");
    }

    @Test
    void ofSeveralWhoPublishAtOnceOneDoes() {
        String id = some.prepared("BY_GENDER");
        Map<String, String> version = Map.of("If-Match", some.officer().get("/releases/" + id).etag());

        List<Answer> answers = AtOnce.ask(4, person -> some.officer().send("POST", "/releases/" + id + "/publish", version, null));

        assertEquals(1, answers.stream().filter(answer -> answer.status() == 200).count(), answers::toString);
    }

    @Test
    void ofSeveralWhoCountAtOnceEachKnowsTheOthers() {
        List<Answer> answers = AtOnce.ask(4, person -> some.analyst().post("/releases", some.command("BY_GENDER")));

        List<Integer> numbers = answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.json().getInt("number")).toList();
        assertFalse(numbers.isEmpty(), answers::toString);
        assertEquals(numbers.size(), Set.copyOf(numbers).size());
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.expect(409));
    }

    @Test
    void theSameRequestSentAgainCountsOnce() {
        String path = "/releases/" + Invented.id();
        some.analyst().put(path, some.command("BY_GENDER")).expect(201);

        some.analyst().put(path, some.command("BY_GENDER")).expect(200);

        assertEquals(1, some.analyst().list("/releases").rows().size());
        some.analyst().put(path, some.command("BY_AGE_GROUP")).expectProblem(422, "KEY_REUSED");
    }

    @Test
    void aRaisedThresholdHidesMore() {
        String prepared = some.prepared("BY_GENDER");
        some.officer().put("/count-thresholds/" + some.code(), Fields.of("threshold", 15)).expect(204);

        some.publish(prepared).expectProblem(409, "RELEASE_BELOW_THRESHOLD");
        some.officer().put("/count-thresholds/" + some.code(), Fields.of("threshold", 10)).expectProblem(422, "THRESHOLD_OUT_OF_RANGE");
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        some.analyst().post("/releases", some.command()).expectProblem(422, "DIMENSIONS_OUT_OF_RANGE");
        some.analyst().post("/releases", some.command("BY_GENDER", "BY_GENDER")).expectProblem(422, "DIMENSIONS_OUT_OF_RANGE");
        some.analyst().post("/releases", some.command("BY_GENDER", "BY_STATE", "BY_METHOD", "BY_STATUS")).expectProblem(422, "DIMENSIONS_OUT_OF_RANGE");
        some.analyst().post("/releases", Fields.with(some.command("BY_GENDER"), "measure", "VICTIMS_IDENTIFIED")).expectProblem(422, "NOTHING_TO_COUNT");
    }

    @Test
    void whoWasHelpedIsCountedOnceAndWhoReturnedOnlyWithAReceipt() {
        List<JsonObject> women = some.worker().api().list("/cases", "gender", "FEMININE").expect(200).rows();
        for (JsonObject one : women) {
            some.worker().served("/cases/" + one.getString("id"), null);
        }
        some.worker().served("/cases/" + women.get(0).getString("id"), null);

        String id = some.analyst().post("/releases", Fields.with(some.command("BY_GENDER"), "measure", "PEOPLE_ASSISTED")).expect(201).json().getString("id");

        assertEquals(Set.of("ALL 14", "FEMININE 14"), some.cells(id).stream().filter(CountsIT::isShown)
            .map(cell -> cell.getString("gender") + " " + cell.getInt("counted")).collect(Collectors.toCollection(TreeSet::new)));
        for (String measure : List.of("PEOPLE_HANDED_OVER", "RETURNS_RECEIVED", "RETURNED_HERE")) {
            some.analyst().post("/releases", Fields.with(some.command("BY_GENDER"), "measure", measure)).expectProblem(422, "NOTHING_TO_COUNT");
        }
    }

    @TestFactory
    Stream<DynamicTest> forWhoeverHasNoBusinessWithItThereIsNoTable() {
        String id = some.prepared("BY_GENDER");
        Api another = counts.participant().analyst();
        return Stream.of(
            dynamicTest("another analyst, by id", () -> another.get("/releases/" + id).expectProblem(404, "NOT_FOUND")),
            dynamicTest("another analyst, its numbers", () -> another.get("/releases/" + id + "/cells").expectProblem(404, "NOT_FOUND")),
            dynamicTest("another analyst, by filter", () -> assertEquals(List.of(), another.list("/releases", "participant", some.code()).expect(200).rows())),
            dynamicTest("another analyst, counting", () -> another.post("/releases", some.command("BY_GENDER")).expectProblem(403, "NOT_ALLOWED")),
            dynamicTest("an analyst, publishing", () -> some.analyst().send("POST", "/releases/" + id + "/publish", Map.of("If-Match", "\"0\""), null)
                .expectProblem(403, "NOT_ALLOWED")),
            dynamicTest("a case worker", () -> some.worker().api().get("/releases/" + id).expectProblem(403, "NOT_ALLOWED")),
            dynamicTest("nobody", () -> assertEquals(404, get("/public/statistic?id=" + id, "application/json").status())),
            dynamicTest("nobody, as CSV", () -> assertEquals(404, get("/public/statistic.csv?id=" + id, "*/*").status())),
            dynamicTest("nobody, beside the CSV", () -> assertEquals(404, get("/public/statistic.csv-metadata.json?id=" + id, "*/*").status())),
            dynamicTest("an auditor", () -> api.as("AUDITOR").get("/releases").expectProblem(403, "NOT_ALLOWED")));
    }

    private Answer get(String path, String accept) {
        return http.get(path, Map.of("Accept", accept));
    }
}
