package org.concord.acceptance.assistance;

import static java.util.stream.Collectors.toCollection;
import static org.concord.acceptance.driver.CasesDriver.consent;
import static org.concord.acceptance.driver.CasesDriver.person;
import static org.concord.acceptance.driver.CasesDriver.referral;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.OpenApi;
import org.concord.acceptance.driver.OpenApi.Operation;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Hours of reading are not possession: whoever opens a case by break-glass, a supervisor even, writes nothing into it, and lets nothing of it go anywhere.
 * The endpoints come from the OpenAPI document; one that this test does not know fails.
 */
@Acceptance
class ReadOnlyInEmergencyIT {

    private static final List<String> NAMES = List.of("NAMES");
    private static final String DAY = LocalDate.now().plusDays(3).toString();
    private static final String TODAY = LocalDate.now().toString();
    private static final List<String> ABOUT_CASES = List.of("/cases/", "/identities/", "/care-steps", "/referrals", "/returns", "/case-merges");

    /** Commands that read, and say why; the look-up finds own cases only. */
    private static final Set<String> READ = Set.of("POST /identities/{case}/read", "POST /identities/look-up", "POST /cases/{case}/texts",
        "POST /cases/{case}/documents/{id}/content");

    /** What leads a case, which no emergency opens: for whoever does not, there is no such case. */
    private static final Set<String> LEAD = Set.of("POST /cases/{id}/worker", "POST /cases/{id}/seal", "POST /cases/{id}/unseal", "POST /cases/{id}/close",
        "POST /cases/{id}/reopen", "POST /cases/{case}/exceptions/{id}/approval", "POST /cases/{case}/exceptions/{id}/refusal",
        "POST /cases/{case}/support-plans/{id}/approval", "POST /cases/{case}/support-plans/{id}/return", "POST /case-merges",
        "POST /case-merges/{id}/undoing");

    /** A write, as the document calls it, and of what it is tried. */
    private record Write(String operation, String path, JsonObject command) {

        Answer by(Worker who) {
            return switch (operation.replaceFirst(" .*", "")) {
                case "PUT" -> who.api().put(path, command, "If-Match", "\"0\"");
                case "DELETE" -> who.api().delete(path);
                default -> who.api().post(path, command, "If-Match", "\"0\"");
            };
        }
    }

    private final CasesDriver cases;
    private final OpenApi openApi;
    private final Worker owner;
    private final Worker other;
    private final String path;
    private final String id;

    ReadOnlyInEmergencyIT(CasesDriver cases, OpenApi openApi) {
        this.cases = cases;
        this.openApi = openApi;
        owner = cases.worker(cases.agency("TH"));
        other = cases.supervisor(cases.agency("TH"));
        path = owner.openedFor(Invented.code());
        id = path.replace("/cases/", "");
        other.breaksTheGlass(owner.code(path));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsWritten() {
        other.reads(path).expect(200);
        String etag = owner.api().get(path).etag();

        return Stream.concat(writes().map(write -> dynamicTest(write.operation(), () -> write.by(other).expectProblem(403, "EMERGENCY_OPENS_FOR_READING"))),
            Stream.of(dynamicTest("the case is as it was", () -> assertEquals(etag, owner.api().get(path).etag()))));
    }

    @Test
    void everyWriteIsTried() {
        Set<String> tried = writes().map(Write::operation).collect(toCollection(TreeSet::new));
        tried.addAll(READ);
        tried.addAll(LEAD);

        assertEquals(tried, openApi.operations().stream().filter(Operation::isWrite).filter(write -> ABOUT_CASES.stream().anyMatch(write.path()::startsWith))
            .map(Operation::toString).collect(toCollection(TreeSet::new)));
    }

    private Stream<Write> writes() {
        return Stream.of(ofTheCase(), ofTheCare(), goingToOthers()).flatMap(each -> each);
    }

    private Stream<Write> ofTheCase() {
        String identity = CasesDriver.identity(path);
        return Stream.of(
            new Write("PUT /cases/{id}", path, Fields.of("gender", "MASCULINE", "ageGroup", "ADULT")),
            new Write("POST /cases/{id}/state", path + "/state", Fields.of("state", "FOLLOWED_UP")),
            new Write("POST /cases/{case}/identifications", path + "/identifications", Fields.of("body", "POLICE", "status", "POSSIBLE_VICTIM",
                "decidedOn", TODAY)),
            new Write("POST /identities/{case}/keep", identity + "/keep", person("Another")));
    }

    private Stream<Write> ofTheCare() {
        JsonObject plan = Fields.of("services", List.of("LEGAL_AID"), "endsOn", DAY);
        String plans = path + "/support-plans";
        String written = plans + "/" + owner.api().post(plans, plan).expect(201).json().getString("id");
        JsonObject step = Fields.of("caseId", id, "kind", "TASK", "dueOn", DAY);
        String planned = "/care-steps/" + owner.api().post("/care-steps", step).expect(201).json().getString("id");
        return Stream.of(
            new Write("POST /cases/{case}/assessments", path + "/assessments", Fields.of("level", "OF_THE_PERSON", "assessedOn", TODAY, "danger",
                "HIGH_DANGER", "needs", List.of("LEGAL_AID"))),
            new Write("POST /cases/{case}/events", path + "/events", Fields.of("stage", "TRANSIT")),
            new Write("DELETE /cases/{case}/events/{id}", path + "/events/" + owner.suffered(path, "TRANSIT", null), null),
            new Write("PUT /cases/{case}/documents/{id}", path + "/documents/" + Invented.id() + "?kind=LEGAL_PAPER", Fields.of()),
            new Write("POST /cases/{case}/support-plans", plans, plan),
            new Write("PUT /cases/{case}/support-plans/{id}", written, plan),
            new Write("POST /cases/{case}/support-plans/{id}/submission", written + "/submission", null),
            new Write("POST /care-steps", "/care-steps", step),
            new Write("POST /care-steps/{id}/completion", planned + "/completion", Fields.of("doneOn", TODAY)),
            new Write("POST /care-steps/{id}/cancellation", planned + "/cancellation", null));
    }

    private Stream<Write> goingToOthers() {
        String abroad = cases.agency("VN");
        String going = owner.returning(path, abroad, NAMES);
        String consents = path + "/consents";
        String given = consents + "/" + owner.api().get(consents).expect(200).rows().get(0).getString("id");
        String drafted = owner.drafted(path, other.agency(), NAMES);
        JsonObject exception = Fields.of("purpose", "FOR_REFERRAL", "recipient", other.agency(), "categories", NAMES, "ground", "DANGER_TO_SOMEBODY", "until", DAY);
        return Stream.concat(Stream.of(
            new Write("POST /cases/{case}/consents", consents, consent("FOR_REFERRAL", other.agency(), NAMES)),
            new Write("POST /cases/{case}/consents/{id}/withdrawal", given + "/withdrawal", null),
            new Write("POST /cases/{case}/exceptions", path + "/exceptions", exception),
            new Write("POST /referrals", "/referrals", referral(path, other.agency(), NAMES)),
            new Write("POST /referrals/{id}/sending", drafted + "/sending", null),
            new Write("POST /referrals/{id}/withdrawal", drafted + "/withdrawal", null),
            new Write("POST /referrals/{id}/revocation", drafted + "/revocation", null),
            new Write("POST /returns", "/returns", CasesDriver.request(path, abroad, NAMES))), stepsOf(going));
    }

    private static Stream<Write> stepsOf(String going) {
        JsonObject day = Fields.of("day", TODAY);
        return Stream.of(
            new Write("POST /returns/{id}/risk", going + "/risk", Fields.of("finding", "SAFE_TO_RETURN")),
            new Write("POST /returns/{id}/agreement", going + "/agreement", null),
            new Write("POST /returns/{id}/schedule", going + "/schedule", day),
            new Write("POST /returns/{id}/handover", going + "/handover", day),
            new Write("POST /returns/{id}/hold", going + "/hold", Fields.of("reason", "WITNESS_IN_PROCEEDINGS")),
            new Write("POST /returns/{id}/resumption", going + "/resumption", null),
            new Write("POST /returns/{id}/cancellation", going + "/cancellation", Fields.of("reason", "PERSON_STAYS")));
    }
}
