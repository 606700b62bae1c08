package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** The master key is renewed while people work: nothing is lost, and in the end the new one locks every case. */
@Acceptance
class CaseKeyIT {

    private final CasesDriver cases;
    private final Api keeper;

    CaseKeyIT(CasesDriver cases, Api api) {
        this.cases = cases;
        keeper = api.as("DATA_PROTECTION_OFFICER");
    }

    @Test
    void aNewMasterKeyLocksEveryCaseAnewAndNobodyIsForgotten() {
        Worker worker = cases.worker(cases.agency("TH"));
        String name = Invented.code();
        String path = worker.openedFor(name);
        JsonObject before = state();

        assertNotEquals(before.getJsonNumber("masterKey"), keeper.post("/case-keys/rotation", null).expect(200).json().getJsonNumber("masterKey"));

        assertEquals(name, worker.reads(path).expect(200).json().getString("givenName"));
        Eventually.holds(() -> state().getInt("toLockAnew") == 0);
        assertEquals(name, worker.reads(path).expect(200).json().getString("givenName"));
        assertTrue(state().getInt("keys") >= before.getInt("keys"));
    }

    @Test
    void whoeverWatchesOverOneParticipantDoesNotReplaceEverybodysKey() {
        cases.watcher("TH").post("/case-keys/rotation", null).expectProblem(403, "NOT_ALLOWED");
        cases.watcher("TH").get("/case-keys").expectProblem(403, "NOT_ALLOWED");
    }

    private JsonObject state() {
        return keeper.get("/case-keys").expect(200).json();
    }
}
