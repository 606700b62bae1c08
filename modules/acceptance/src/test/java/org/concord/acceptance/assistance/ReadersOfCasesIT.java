package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.OpenApi;
import org.concord.acceptance.driver.OpenApi.Operation;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each role at each endpoint that reads something of assistance. The endpoints come from the OpenAPI document, who may from the table here; one of which the
 * table says nothing fails. No record has the ids asked for, so that whoever may is told that there is none.
 */
@Acceptance
class ReadersOfCasesIT {

    private static final Set<String> ON_CASES = Set.of("CASE_WORKER", "CASE_SUPERVISOR");
    private static final Set<String> WATCH = Set.of("DATA_PROTECTION_OFFICER");
    private static final Set<String> COUNT = Set.of("ANALYST", "DATA_PROTECTION_OFFICER");
    private static final Set<String> EMERGENCY = Set.of("CASE_WORKER", "CASE_SUPERVISOR", "DATA_PROTECTION_OFFICER");
    private static final Set<String> REGISTER = EMERGENCY;
    private static final Set<String> LISTS = Set.of("SECRETARIAT", "CASE_WORKER", "CASE_SUPERVISOR", "DATA_PROTECTION_OFFICER", "AUDITOR");

    private static final java.nio.file.Path RESOURCES = java.nio.file.Path.of("..", "web", "target", "classes", "org", "concord", "web", "assistance");
    private static final Set<String> OF_ASSISTANCE = collections();
    private static final Pattern SCHEMA = Pattern.compile("#/components/schemas/(\\w+)");
    private static final Map<String, Set<String>> MAY = Map.ofEntries(Map.entry("/cases", ON_CASES), Map.entry("/screenings", ON_CASES),
        Map.entry("/case-files", ON_CASES), Map.entry("/case-exports", ON_CASES),
        Map.entry("/emergencies", EMERGENCY), Map.entry("/identity-looks", WATCH), Map.entry("/case-keys", WATCH), Map.entry("/case-register", REGISTER),
        Map.entry("/erasures", WATCH), Map.entry("/identity-retention", WATCH), Map.entry("/agencies", LISTS), Map.entry("/indicator-lists", LISTS),
        Map.entry("/referrals", ON_CASES), Map.entry("/incoming-referrals", ON_CASES), Map.entry("/returns", ON_CASES),
        Map.entry("/incoming-returns", ON_CASES), Map.entry("/care-steps", ON_CASES), Map.entry("/case-links", ON_CASES),
        Map.entry("/case-merges", Set.of("CASE_SUPERVISOR")), Map.entry("/workload", Set.of("CASE_SUPERVISOR")),
        Map.entry("/funded-services", Set.of("SECRETARIAT", "BUDGET_OFFICER", "AUDITOR")),
        Map.entry("/releases", COUNT), Map.entry("/count-thresholds", COUNT),
        Map.entry("/official-figures", Set.of("SECRETARIAT", "ANALYST", "DATA_PROTECTION_OFFICER", "AUDITOR")));

    private final Api api;
    private final DemoAccounts accounts;
    private final OpenApi openApi;

    ReadersOfCasesIT(Api api, DemoAccounts accounts, OpenApi openApi) {
        this.api = api;
        this.accounts = accounts;
        this.openApi = openApi;
    }

    @TestFactory
    Stream<DynamicTest> onlyTheRolesOfTheTableRead() {
        return openApi.operations().stream().filter(one -> !one.isWrite()).filter(ReadersOfCasesIT::isOfAssistance)
            .map(read -> dynamicTest(read.toString(), () -> assertEquals(new TreeSet<>(mayAccordingToTheTable(read)), readers(read), read::toString)));
    }

    /** Whom a case is about is in no answer but the one to the command that says why. */
    @TestFactory
    Stream<DynamicTest> noReadGivesAnIdentity() {
        Set<String> identifying = fields("IdentityView");
        return openApi.operations().stream().filter(one -> !one.isWrite()).filter(ReadersOfCasesIT::isOfAssistance)
            .map(read -> dynamicTest(read.toString(), () -> assertEquals(Set.of(), both(identifying, given(read)), read::toString)));
    }

    @Test
    void theTableSaysNothingOfWhatIsNotThere() {
        Set<String> nowhere = new TreeSet<>(MAY.keySet());
        nowhere.removeAll(OF_ASSISTANCE);

        assertEquals(Set.of(), nowhere);
    }

    @Test
    void anIdentityThatWasGivenWouldBeFound() {
        Operation read = openApi.operations().stream().filter(one -> one.toString().equals("POST /identities/{case}/read")).findFirst().orElseThrow();

        assertEquals(fields("IdentityView"), both(fields("IdentityView"), given(read)));
    }

    /** Asked of the resources themselves: a collection that the table forgets would not be missed otherwise. */
    private static Set<String> collections() {
        return new ClassFileImporter().importPath(RESOURCES).stream().flatMap(one -> one.tryGetAnnotationOfType(Path.class).stream())
            .map(path -> "/" + path.value().split("/")[0]).collect(Collectors.toSet());
    }

    private static boolean isOfAssistance(Operation read) {
        return OF_ASSISTANCE.contains(collection(read));
    }

    private static Set<String> mayAccordingToTheTable(Operation read) {
        return Optional.ofNullable(MAY.get(collection(read))).orElseThrow(() -> new AssertionError("the table does not say who may " + read));
    }

    private static String collection(Operation read) {
        return "/" + read.path().split("/")[1];
    }

    private Set<String> readers(Operation read) {
        String path = read.path().replaceAll("\\{code}|\\{list}", Invented.code()).replaceAll("\\{[^}]+}", Invented.id());
        return accounts.all().stream().map(DemoAccounts.Account::role).filter(role -> isLetThrough(api.as(role).get(path)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isLetThrough(Answer answer) {
        if (answer.status() == 403) {
            answer.expectProblem(403, "NOT_ALLOWED");
        }
        return answer.status() != 403;
    }

    /** The fields of everything that the description of the answers refers to. */
    private Set<String> given(Operation operation) {
        return SCHEMA.matcher(operation.described().getJsonObject("responses").toString()).results().map(found -> found.group(1))
            .flatMap(name -> fields(name).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> fields(String schema) {
        JsonObject described = openApi.document().getJsonObject("components").getJsonObject("schemas").getJsonObject(schema);
        return described.containsKey("properties") ? new TreeSet<>(described.getJsonObject("properties").keySet()) : Set.of();
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
