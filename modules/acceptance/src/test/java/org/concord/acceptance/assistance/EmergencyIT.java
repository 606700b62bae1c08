package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Break-glass: hours, a reason, told, reviewed, and never against a seal. */
@Acceptance
class EmergencyIT {

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
    void itOpensTheCaseToNobodyElse() {
        open(other, code, 1).expect(201);

        cases.worker(other.agency()).api().get(path).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void whoeverOpensACaseDoesNotLeadIt() {
        Worker supervisor = cases.supervisor(other.agency());
        open(supervisor, code, 1).expect(201);

        supervisor.does(path, "close", Fields.of("reason", "GOALS_REACHED")).expectProblem(404, "NOT_FOUND");
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
        other.api().post("/emergencies", Fields.of("code", code, "hours", 1)).expectProblem(422, "REQUIRED");
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

    private static Answer open(Worker who, String code, int hours) {
        return who.api().post("/emergencies", Fields.of("code", code, "reason", "Somebody is in danger (invented)", "hours", hours));
    }
}
