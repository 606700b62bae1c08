package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.emergency;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Break-glass: hours, a ground and a reason, told, reviewed, and never against a seal. */
@Acceptance
class EmergencyIT {

    private static final String REASON = "Somebody is in danger (invented)";

    private final CasesDriver cases;
    private final Worker owner;
    private final Worker other;
    private final Api watcher;
    private final String path;
    private final String code;

    EmergencyIT(CasesDriver cases) {
        this.cases = cases;
        owner = cases.worker(cases.agency("TH"));
        other = cases.worker(cases.agency("TH"));
        watcher = cases.watcher("TH");
        path = owner.openedFor(Invented.code());
        code = owner.code(path);
    }

    @Test
    void anotherAgencyOfTheCountryOpensACaseForHoursAndIsSeenDoingSo() {
        open(other, code, 2).expect(201);

        assertEquals(code, other.api().get(path).expect(200).json().getString("code"));
        other.reads(path).expect(200);
        assertFalse(other.api().get("/cases").expect(200).text().contains(code));
        JsonObject look = watcher.list("/identity-looks", "code", code).expect(200).rows().get(0);
        assertTrue(look.getBoolean("inEmergency"));
        assertEquals(other.username(), watcher.list("/emergencies", "code", code, "reviewed", "false").expect(200).rows().get(0).getString("who"));
    }

    @Test
    void whatWasNoEmergencyEndsWithTheReview() {
        String emergency = "/emergencies/" + open(other, code, 8).expect(201).json().getString("id");
        other.api().get(path).expect(200);

        watcher.post(emergency + "/review", Fields.of("verdict", "NOT_JUSTIFIED", "remark", "Nobody was in danger"), "If-Match", "\"0\"").expect(200);

        other.api().get(path).expectProblem(404, "NOT_FOUND");
        other.reads(path).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void itOpensTheCaseToNobodyElse() {
        open(other, code, 1).expect(201);

        cases.worker(other.agency()).api().get(path).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void whoeverOpensACaseDoesNotLeadIt() {
        Worker supervisor = cases.supervisor(other.agency());
        open(supervisor, code, 1).expect(201);

        supervisor.closes(path).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void sealedCasesOfOtherCountriesAndOwnOnesAreNotOpened() {
        Worker abroad = cases.worker(cases.agency("VN"));
        open(abroad, code, 1).expectProblem(422, "NO_CASE_TO_OPEN");
        open(owner, code, 1).expectProblem(422, "NO_CASE_TO_OPEN");
        open(other, "00000-00000", 1).expectProblem(422, "NO_CASE_TO_OPEN");

        cases.supervisor(owner.agency()).does(path, "seal", null).expect(200);

        open(other, code, 1).expectProblem(422, "NO_CASE_TO_OPEN");
    }

    @Test
    void aSealShutsWhatAnEmergencyOpened() {
        open(other, code, 8).expect(201);

        cases.supervisor(owner.agency()).does(path, "seal", null).expect(200);

        other.api().get(path).expectProblem(404, "NOT_FOUND");
        other.reads(path).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void itLastsSomeHoursAndHasAReason() {
        open(other, code, 0).expectProblem(422, "EMERGENCY_LASTS_HOURS");
        open(other, code, 9).expectProblem(422, "EMERGENCY_LASTS_HOURS");
        other.api().post("/emergencies", Fields.of("code", code, "ground", "DANGER_TO_LIFE", "hours", 1)).expectProblem(422, "REQUIRED");
        other.api().post("/emergencies", Fields.of("code", code, "reason", REASON, "hours", 1)).expectProblem(422, "REQUIRED");
        other.api().post("/emergencies", Fields.with(emergency(code, REASON, 1), "ground", "CURIOSITY")).expectProblem(400, 422);
    }

    @Test
    void emergenciesOfAGroundAreFound() {
        open(other, code, 1).expect(201);

        assertEquals("DANGER_TO_LIFE", watcher.list("/emergencies", "code", code, "ground", "DANGER_TO_LIFE").expect(200).rows().get(0).getString("ground"));
        assertEquals(List.of(), watcher.list("/emergencies", "code", code, "ground", "CHILD_IN_DANGER").expect(200).rows());
    }

    @Test
    void whatIsWrittenIsReadByWhoeverJudgesItAndByWhoeverWroteIt() {
        String path = reviewed("Nobody was in danger");

        for (Api reader : List.of(watcher, other.api())) {
            JsonObject read = reader.get(path).expect(200).json();
            assertEquals(List.of(REASON, "Nobody was in danger"), List.of(read.getString("reason"), read.getString("remark")));
            assertFalse(read.getBoolean("erased"));
            assertTrue(reader.send("GET", "/emergencies?code=" + code, Map.of("Accept", "text/csv"), null).expect(200).text().contains(REASON));
        }
        owner.api().get(path).expectProblem(404, "NOT_FOUND");
        cases.watcher("VN").get(path).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void theAuditLogTellsTheGroundAndNothingThatWasWritten(Api api) {
        String path = reviewed("Nobody was in danger");

        String told = api.as("AUDITOR").list("/audit-events", "subject", "emergencies", "subjectId", path.replace("/emergencies/", "")).expect(200).text();

        assertTrue(told.contains("DANGER_TO_LIFE") && told.contains("NOT_JUSTIFIED"), told);
        assertFalse(told.contains(REASON) || told.contains("Nobody was in danger"), told);
    }

    @Test
    void theSameEmergencyForAnotherReasonIsAnotherEmergency() {
        String key = Invented.id();
        String first = other.api().post("/emergencies", emergency(code, REASON, 1), "Idempotency-Key", key).expect(201).json().getString("id");

        assertEquals(first, other.api().post("/emergencies", emergency(code, REASON, 1), "Idempotency-Key", key).expect(200, 201).json().getString("id"));
        other.api().post("/emergencies", emergency(code, "Another reason", 1), "Idempotency-Key", key).expectProblem(422, "KEY_REUSED");
    }

    @Test
    void whatWasWrittenFallsWithTheCaseAndTheRestStays() {
        String path = reviewed("Nobody was in danger");
        String judged = "/emergencies/" + open(cases.worker(other.agency()), code, 1).expect(201).json().getString("id");
        erase();

        JsonObject left = watcher.get(path).expect(200).json();
        assertTrue(left.isNull("reason") && left.isNull("remark") && left.getBoolean("erased"), left::toString);
        assertEquals(List.of("DANGER_TO_LIFE", "NOT_JUSTIFIED", other.username()), List.of(left.getString("ground"), left.getString("verdict"),
            left.getString("who")));
        assertFalse(watcher.send("GET", "/emergencies?code=" + code, Map.of("Accept", "text/csv"), null).expect(200).text().contains(REASON));
        watcher.post(judged + "/review", Fields.of("verdict", "JUSTIFIED", "remark", "Too late"), "If-Match", "\"0\"").expectProblem(409, "CASE_WAS_ERASED");
        watcher.post(judged + "/review", Fields.of("verdict", "JUSTIFIED"), "If-Match", "\"0\"").expect(200);
        open(cases.worker(other.agency()), code, 1).expectProblem(422, "NO_CASE_TO_OPEN");
    }

    @Test
    void theDataProtectionOfficerReviewsItOnceAndNobodyElseDoes() {
        String emergency = "/emergencies/" + open(other, code, 1).expect(201).json().getString("id");
        JsonObject verdict = Fields.of("verdict", "NOT_JUSTIFIED", "remark", "Nobody was in danger");

        other.api().post(emergency + "/review", verdict, "If-Match", "\"0\"").expectProblem(403, "NOT_ALLOWED");
        cases.watcher("VN").post(emergency + "/review", verdict, "If-Match", "\"0\"").expectProblem(404, "NOT_FOUND");
        watcher.post(emergency + "/review", verdict, "If-Match", "\"0\"").expect(200);
        watcher.post(emergency + "/review", verdict, "If-Match", "\"1\"").expectProblem(409, "EMERGENCY_REVIEWED");

        assertEquals("NOT_JUSTIFIED", other.api().get(emergency).expect(200).json().getString("verdict"));
        assertEquals(List.of(), owner.api().list("/emergencies", "code", code).expect(200).rows());
    }

    /** An emergency that was not one; its path. */
    private String reviewed(String remark) {
        String emergency = "/emergencies/" + open(other, code, 1).expect(201).json().getString("id");
        watcher.post(emergency + "/review", Fields.of("verdict", "NOT_JUSTIFIED", "remark", remark), "If-Match", "\"0\"").expect(200);
        return emergency;
    }

    private void erase() {
        cases.supervisor(owner.agency()).closes(path).expect(200);
        CasesDriver.erased(watcher, path).expect(200);
    }

    private static Answer open(Worker who, String code, int hours) {
        return who.api().post("/emergencies", emergency(code, REASON, hours));
    }
}
