package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.OpenApi;
import org.concord.acceptance.driver.OpenApi.Operation;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every list of a collection, as the OpenAPI document names them: paged by key, filtered, sorted, as of a day. */
@Acceptance
class ListIT {

    private final OpenApi openApi;
    private final Api secretariat;
    private final Api api;
    private final String body;
    private final MembersDriver members;
    private final MeetingsDriver meetings;

    ListIT(Api api, OpenApi openApi, MembersDriver members, MeetingsDriver meetings) {
        this.members = members;
        this.meetings = meetings;
        this.openApi = openApi;
        secretariat = api.asSecretariat();
        this.api = api;
        body = secretariat.list("/bodies", "limit", "1").expect(200).rows().get(0).getString("code");
    }

    @TestFactory
    Stream<DynamicTest> pagesGiveEachRowOnce() {
        return each(list -> {
            String until = list.path().equals("/audit-events") ? "2000-01-01" : null;
            List<JsonObject> whole = rows(list, "500", until);
            List<JsonObject> inPages = rows(list, "7", until);

            assertEquals(whole, inPages);
            assertEquals(whole.size(), new HashSet<>(whole).size(), "no row is there twice");
        });
    }

    @TestFactory
    Stream<DynamicTest> theLastPageHasNoNext() {
        return each(list -> {
            Answer page = api(list).list(list.path(), "limit", "1").expect(200);

            assertEquals(page.next().isPresent(), api(list).list(list.path(), "limit", "2").rows().size() == 2, page::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyFilterIsUnderstood() {
        return each(list -> list.described().getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
            .filter(parameter -> parameter.getString("in").equals("query") && !List.of("limit", "after", "sort").contains(parameter.getString("name")))
            .forEach(filter -> api(list).list(list.path(), filter.getString("name"), example(filter), "limit", "3").expect(200)));
    }

    @TestFactory
    Stream<DynamicTest> unknownFilterSortAndPageAreRefused() {
        return each(list -> {
            assertEquals(List.of("colour"), api(list).list(list.path(), "colour", "red").expectProblem(400, "UNKNOWN_FIELD").fields());
            assertEquals(List.of("sort"), api(list).list(list.path(), "sort", "colour").expectProblem(422, "NOT_ONE_OF").fields());
            assertEquals(List.of("after"), api(list).list(list.path(), "after", "nonsense").expectProblem(400, "UNKNOWN_PAGE").fields());
            assertEquals(List.of("limit"), api(list).list(list.path(), "limit", "1", "limit", "2").expectProblem(400, "UNREADABLE").fields());
            assertEquals(List.of("limit"), api(list).list(list.path(), "limit", "0").expectProblem(422, "NOT_A_NUMBER").fields());
            assertEquals(List.of("limit"), api(list).list(list.path(), "limit", "501").expectProblem(422, "NOT_A_NUMBER").fields());
        });
    }

    /** PostgreSQL refuses even to look for a text with NUL, and Derby for a day that is too far away. */
    @Test
    void whatNoDatabaseCanLookForIsRefused() {
        secretariat.list("/memberships", "process", "BA\0LI").expectProblem(422, "NOT_TEXT");
        secretariat.list("/memberships", "asOf", "+999999999-12-31").expectProblem(422, "DATE_DOES_NOT_EXIST");
        secretariat.list("/memberships", "withoutFocalPoint", "yes").expectProblem(422, "NOT_ONE_OF");
    }

    @Test
    void meetingsAreSortedByTheirFirstDayBothWays() {
        List<String> up = days(secretariat.everything("/meetings", "process", "BALI", "sort", "from", "limit", "7"));
        List<String> down = days(secretariat.everything("/meetings", "process", "BALI", "sort", "-from", "limit", "7"));

        assertTrue(up.size() > 30, "the reference facts are there");
        assertTrue(up.get(0).compareTo(up.get(up.size() - 1)) < 0, up::toString);
        Collections.reverse(down);
        assertEquals(up, down);
    }

    @Test
    void filtersNarrowAndAreKeptFromPageToPage() {
        List<JsonObject> bali = secretariat.everything("/memberships", "process", "BALI", "role", "MEMBER", "limit", "7");

        assertTrue(bali.size() > 40, bali::toString);
        assertTrue(bali.stream().allMatch(row -> row.getString("process").equals("BALI") && row.getString("role").equals("MEMBER")));
    }

    @Test
    void asOfTellsWhoWasAMemberOnADay() {
        List<JsonObject> before = secretariat.everything("/memberships", "process", "COMMIT", "asOf", "2004-01-01");
        List<JsonObject> after = secretariat.everything("/memberships", "process", "COMMIT", "asOf", "2010-06-10");

        assertEquals(List.of(), before);
        assertEquals(6, after.size());
        assertFalse(after.stream().anyMatch(row -> row.getString("state").equals("PROPOSED")));
    }

    @Test
    void asOfTellsWhatWasToBeDoneOnADayAsItWasThen() {
        String body = members.body(members.process());
        String meeting = meetings.inSession(body);
        String item = meetings.assign(meeting, "BODY", body);
        report(item, "progress");
        String today = LocalDate.now().toString();
        assertEquals(List.of("IN_PROGRESS"), states(meeting, "asOf", today));
        assertEquals(List.of(), states(meeting, "asOf", today, "state", "OPEN"));
        assertEquals(List.of(), states(meeting, "asOf", LocalDate.now().minusDays(1).toString()));
        assertEquals(List.of("true"), secretariat.everything("/action-items", "meeting", meeting, "asOf", "2032-02-01").stream()
            .map(row -> row.get("overdue").toString()).toList());

        report(item, "done");

        assertEquals(List.of("DONE"), states(meeting));
        assertEquals(List.of(), states(meeting, "asOf", today));
    }

    private void report(String item, String verb) {
        String path = "/action-items/" + item;
        secretariat.post(path + "/" + verb, Fields.of("text", "Said in a test."), "If-Match", secretariat.get(path).etag()).expect(200);
    }

    private List<String> states(String meeting, String... filters) {
        List<String> all = new ArrayList<>(List.of("meeting", meeting));
        all.addAll(List.of(filters));
        return secretariat.everything("/action-items", all.toArray(String[]::new)).stream().map(row -> row.getString("state")).toList();
    }

    @Test
    void searchFindsNamesWithAndWithoutTheirMarks() {
        String found = secretariat.list("/participants", "q", "viet nam").expect(200).rows().get(0).getString("code");

        assertEquals("VN", found);
        assertEquals("VN", secretariat.list("/participants", "q", "Việt Nam").expect(200).rows().get(0).getString("code"));
    }

    private static List<String> days(List<JsonObject> meetings) {
        return meetings.stream().map(row -> row.getString("from") + " " + row.getString("id")).collect(Collectors.toList());
    }

    private Stream<DynamicTest> each(Consumer<Operation> test) {
        return openApi.operations().stream().filter(Operation::isList).filter(Operation::isOfCollection)
            .map(list -> dynamicTest(list.toString(), () -> test.accept(list)));
    }

    private Api api(Operation list) {
        return api.asReaderOf(list.path());
    }

    private List<JsonObject> rows(Operation list, String limit, String until) {
        return until == null ? api(list).everything(list.path(), "limit", limit) : api(list).everything(list.path(), "limit", limit, "until", until);
    }

    private String example(JsonObject parameter) {
        JsonObject schema = openApi.resolved(parameter.getJsonObject("schema"));
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").getString(0);
        }
        return switch (schema.getString("format", schema.getString("type"))) {
            case "boolean" -> "true";
            case "integer" -> "1";
            case "date" -> "2017-06-01";
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            default -> parameter.getString("name").equals("within") ? body : "BALI";
        };
    }
}
