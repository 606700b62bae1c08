package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.OpenApi;
import org.concord.acceptance.driver.OpenApi.Operation;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each role at each endpoint that changes something. The endpoints come from the OpenAPI document, who may from the table here; an endpoint of
 * which the table says nothing fails.
 */
@Acceptance
class RolesAndEndpointsIT {

    private static final Set<String> SECRETARIAT = Set.of("SECRETARIAT");
    private static final Set<String> WHO_SENDS_FILES = Set.of("SECRETARIAT", "BUDGET_OFFICER", "TRAINER");
    private static final Set<String> BUDGET = Set.of("BUDGET_OFFICER");
    private static final Set<String> WHO_TRAIN = Set.of("SECRETARIAT", "TRAINER");
    private static final Set<String> FOR_A_PARTICIPANT = Set.of("SECRETARIAT", "FOCAL_POINT");
    private static final Set<String> WHO_REPORT = Set.of("SECRETARIAT", "FOCAL_POINT", "BUDGET_OFFICER");
    private static final Set<String> ON_CASES = Set.of("CASE_WORKER", "CASE_SUPERVISOR");
    private static final Set<String> WORK_ON_CASES = Set.of("CASE_WORKER");
    private static final Set<String> LEAD_CASES = Set.of("CASE_SUPERVISOR");
    private static final Set<String> WATCH = Set.of("DATA_PROTECTION_OFFICER");
    private static final Set<String> COUNT = Set.of("ANALYST", "DATA_PROTECTION_OFFICER");
    private static final Set<String> EVERYBODY = Set.of("SECRETARIAT", "FOCAL_POINT", "TRAINER", "BUDGET_OFFICER", "CASE_WORKER", "CASE_SUPERVISOR",
        "DATA_PROTECTION_OFFICER", "ANALYST", "AUDITOR", "ADMINISTRATOR");

    /** Who may; where several beginnings of a path fit, the longest counts. */
    private static final Map<String, Set<String>> MAY = Map.ofEntries(
        Map.entry("/tokens", EVERYBODY), Map.entry("/me/", EVERYBODY), Map.entry("/accounts", Set.of("ADMINISTRATOR")),
        Map.entry("/certificates", SECRETARIAT), Map.entry("/signing-keys", SECRETARIAT),
        Map.entry("/processes", SECRETARIAT), Map.entry("/participants", SECRETARIAT), Map.entry("/memberships", SECRETARIAT),
        Map.entry("/bodies", SECRETARIAT), Map.entry("/body-memberships", SECRETARIAT),
        Map.entry("/chair-seats", SECRETARIAT), Map.entry("/chair-terms", SECRETARIAT),
        Map.entry("/persons", SECRETARIAT), Map.entry("/persons/{id}/anonymise", Set.of("SECRETARIAT", "DATA_PROTECTION_OFFICER")),
        Map.entry("/focal-points", SECRETARIAT), Map.entry("/sources", SECRETARIAT), Map.entry("/documents", SECRETARIAT),
        Map.entry("/meetings", SECRETARIAT), Map.entry("/meetings/{meeting}/delegations", FOR_A_PARTICIPANT),
        Map.entry("/decisions/{id}/reservations", FOR_A_PARTICIPANT),
        Map.entry("/action-items", SECRETARIAT), Map.entry("/action-items/{id}/progress", FOR_A_PARTICIPANT),
        Map.entry("/action-items/{id}/done", FOR_A_PARTICIPANT), Map.entry("/joint-actions", SECRETARIAT), Map.entry("/imports", SECRETARIAT),
        Map.entry("/imports/{import}/accept", WHO_SENDS_FILES), Map.entry("DELETE /imports/{import}", WHO_SENDS_FILES),
        Map.entry("/programmes", BUDGET), Map.entry("/objectives", BUDGET), Map.entry("/activities", BUDGET), Map.entry("/budget-lines", BUDGET),
        Map.entry("/funding-sources", BUDGET), Map.entry("/historic-figures", BUDGET), Map.entry("/journal-entries", BUDGET), Map.entry("/approval-delegations", BUDGET),
        Map.entry("/periods", BUDGET), Map.entry("/exchange-rates", BUDGET),
        Map.entry("/indicators", BUDGET), Map.entry("/targets", BUDGET), Map.entry("/measurements", WHO_REPORT),
        Map.entry("/progress-reports", WHO_REPORT), Map.entry("/legal-instruments", WHO_REPORT), Map.entry("/awareness-campaigns", WHO_REPORT),
        Map.entry("/spa-commitments", BUDGET), Map.entry("/country-progress", WHO_REPORT),
        Map.entry("/courses", WHO_TRAIN), Map.entry("/officers", Set.of("SECRETARIAT", "TRAINER", "FOCAL_POINT")),
        Map.entry("/officers/{id}/account", SECRETARIAT), Map.entry("/officers/{id}/anonymise", Set.of("SECRETARIAT", "DATA_PROTECTION_OFFICER")),
        Map.entry("/prior-completions", Set.of("SECRETARIAT", "TRAINER", "FOCAL_POINT")), Map.entry("/prior-completions/{id}/confirm", WHO_TRAIN),
        Map.entry("/prior-completions/{id}/reject", WHO_TRAIN), Map.entry("/prior-completions/{id}/revoke", WHO_TRAIN),
        Map.entry("/trainers", SECRETARIAT), Map.entry("/course-runs", WHO_TRAIN),
        Map.entry("/nominations", FOR_A_PARTICIPANT), Map.entry("/nominations/{id}/return", WHO_TRAIN), Map.entry("/nominations/{id}/accept", WHO_TRAIN),
        Map.entry("/nominations/{id}/reject", WHO_TRAIN), Map.entry("/nominations/{id}/promote", WHO_TRAIN), Map.entry("/nominations/{id}/flag", WHO_TRAIN),
        Map.entry("/later-evaluations", FOR_A_PARTICIPANT), Map.entry("/service-evaluations", FOR_A_PARTICIPANT), Map.entry("/mails", SECRETARIAT),
        Map.entry("/agencies", SECRETARIAT), Map.entry("/cases", ON_CASES), Map.entry("/cases/{id}/worker", LEAD_CASES), Map.entry("/cases/{id}/seal", LEAD_CASES),
        Map.entry("/cases/{id}/unseal", LEAD_CASES), Map.entry("/cases/{id}/close", LEAD_CASES), Map.entry("/cases/{id}/reopen", LEAD_CASES),
        Map.entry("/identities", ON_CASES), Map.entry("/emergencies", ON_CASES), Map.entry("/emergencies/{id}/review", WATCH), Map.entry("/case-files", ON_CASES), Map.entry("/case-exports", ON_CASES), Map.entry("/case-keys", WATCH), Map.entry("/case-register", WATCH), Map.entry("/identity-retention", WATCH),
        Map.entry("/releases", COUNT), Map.entry("/releases/{id}/publish", WATCH), Map.entry("/count-thresholds", WATCH), Map.entry("/official-figures", SECRETARIAT),
        Map.entry("/screenings", WORK_ON_CASES), Map.entry("PUT /screenings", ON_CASES), Map.entry("/screenings/{id}/evaluation", ON_CASES), Map.entry("/screenings/{id}/correction", ON_CASES),
        Map.entry("/screenings/{id}/case", ON_CASES),
        Map.entry("/cases/{case}/support-plans/{id}/approval", LEAD_CASES), Map.entry("/cases/{case}/support-plans/{id}/return", LEAD_CASES),
        Map.entry("/case-links", ON_CASES), Map.entry("/case-merges", LEAD_CASES), Map.entry("/care-steps", ON_CASES), Map.entry("/referrals", ON_CASES), Map.entry("/incoming-referrals", ON_CASES), Map.entry("/returns", ON_CASES), Map.entry("/incoming-returns", ON_CASES),
        Map.entry("/cases/{case}/exceptions/{id}/approval", LEAD_CASES), Map.entry("/cases/{case}/exceptions/{id}/refusal", LEAD_CASES));

    /** What parameters and fields stand for, where it matters; no record has the ids, so that whoever may changes nothing. */
    private static final Map<String, String> STAND_FOR = Map.of("participant", "VN", "agency", "EXAMPLE-SHELTER");
    private static final Set<String> WHOSE = Set.of("owner", "member");
    private static final Map<String, String> IF_MATCH = Map.of("If-Match", "\"0\"");

    private final Api api;
    private final DemoAccounts accounts;
    private final OpenApi openApi;

    RolesAndEndpointsIT(Api api, DemoAccounts accounts, OpenApi openApi) {
        this.api = api;
        this.accounts = accounts;
        this.openApi = openApi;
    }

    @TestFactory
    Stream<DynamicTest> onlyTheRolesOfTheTableMay() {
        return openApi.operations().stream().filter(Operation::isWrite).map(write -> dynamicTest(write.toString(), () ->
            assertEquals(new TreeSet<>(mayAccordingToTheTable(write)), may(write), write::toString)));
    }

    private static Set<String> mayAccordingToTheTable(Operation write) {
        return MAY.entrySet().stream().filter(entry -> write.path().startsWith(entry.getKey()) || write.toString().startsWith(entry.getKey()))
            .max((a, b) -> a.getKey().length() - b.getKey().length()).map(Map.Entry::getValue)
            .orElseThrow(() -> new AssertionError("the table does not say who may " + write));
    }

    private Set<String> may(Operation write) {
        return accounts.all().stream().map(DemoAccounts.Account::role)
            .filter(role -> ways(write).stream().anyMatch(way -> isLetThrough(api.as(role).send(write.method(), path(write), way.headers(), way.body()))))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isLetThrough(Answer answer) {
        if (answer.status() == 403) {
            answer.expectProblem(403, "NOT_ALLOWED");
        }
        return answer.status() != 403;
    }

    /** With the command that creates and with the one that changes, where there are two. */
    private List<Way> ways(Operation write) {
        List<JsonObject> taken = openApi.taken(write);
        boolean creates = write.described().getJsonObject("responses").containsKey("201");
        boolean changes = write.parameters("header").contains("If-Match");
        List<Way> ways = new ArrayList<>();
        if (creates || !changes) {
            ways.add(new Way(Map.of(), taken.isEmpty() ? null : example(taken.get(0))));
        }
        if (changes) {
            ways.add(new Way(IF_MATCH, taken.isEmpty() ? null : example(taken.get(taken.size() - 1))));
        }
        return ways;
    }

    private JsonObject example(JsonObject schema) {
        JsonObject example = Fields.of();
        for (Map.Entry<String, JsonValue> field : schema.getJsonObject("properties").entrySet()) {
            JsonObject described = openApi.resolved(field.getValue().asJsonObject());
            Object value = example(field.getKey(), described);
            example = Fields.with(example, field.getKey(), value == null && isRequired(schema, field.getKey()) ? any(field.getKey(), described) : value);
        }
        return example;
    }

    private static boolean isRequired(JsonObject schema, String field) {
        return schema.containsKey("required") && schema.getJsonArray("required").getValuesAs(JsonString::getString).contains(field);
    }

    /** Something readable, so that the answer is not about the field before it is about the role; texts are such that nothing is stored. */
    private static Object any(String name, JsonObject schema) {
        return switch (schema.getString("format", schema.containsKey("pattern") ? "date" : schema.getString("type"))) {
            case "uuid" -> Invented.id();
            case "date" -> "2030-01-01";
            case "time" -> "09:00";
            case "decimal" -> "1";
            case "object" -> Fields.of("amount", "1", "currency", "VND");
            default -> WHOSE.contains(name) ? "VN" : "\u0007";
        };
    }

    private static Object example(String name, JsonObject schema) {
        return switch (schema.getString("type")) {
            case "boolean" -> false;
            case "integer" -> 1;
            case "string" -> schema.containsKey("enum") ? schema.getJsonArray("enum").getString(0) : STAND_FOR.get(name);
            default -> null;
        };
    }

    private static String path(Operation write) {
        String path = write.path().replace("{code}", Invented.code());
        if (write.toString().equals("POST /imports/{import}")) {
            path = "/imports/participants";
        }
        for (String name : write.parameters("path")) {
            path = path.replace("{" + name + "}", STAND_FOR.getOrDefault(name, Invented.id()));
        }
        return path;
    }

    private record Way(Map<String, String> versions, JsonObject fields) {

        Map<String, String> headers() {
            Map<String, String> headers = new HashMap<>(versions);
            headers.put("Content-Type", fields == null ? "text/csv" : "application/json");
            return headers;
        }

        byte[] body() {
            return fields == null ? null : fields.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
