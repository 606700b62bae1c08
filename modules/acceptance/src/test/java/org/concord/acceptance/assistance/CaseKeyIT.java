package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
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
    void earlierMasterKeysAreRetiredOnceNothingIsLockedByThem() {
        Worker worker = cases.worker(cases.agency("TH"));
        String name = Invented.code();
        String path = worker.openedFor(name);
        keeper.post("/case-keys/rotation", null).expect(200);
        assertTrue(state().getInt("earlier") > 0);
        Eventually.holds(() -> state().getInt("toLockAnew") == 0);

        assertEquals(0, keeper.post("/case-keys/retirement", null).expect(200).json().getInt("earlier"));

        assertEquals(name, worker.reads(path).expect(200).json().getString("givenName"));
        assertEquals(name, worker.reads(worker.openedFor(name)).expect(200).json().getString("givenName"));
        assertEquals(0, keeper.post("/case-keys/retirement", null).expect(200).json().getInt("earlier"));
        assertEquals(0, state().getInt("damaged"));
    }

    @Test
    void aDamagedKeyIsToldAndStopsNoOther(RunningConcord concord, Http http) {
        assumeTrue(concord.postgres() != null, "Derby is embedded: nothing in it can be damaged while it runs");
        concord.announced(() -> {
            Worker worker = cases.worker(cases.agency("TH"));
            String path = worker.openedFor(Invented.code());
            List<String> others = List.of(worker.openedFor(Invented.code()), worker.openedFor(Invented.code()));
            turnAByte(concord, path, 1);
            try {
                keeper.post("/case-keys/rotation", null).expect(200);

                Eventually.holds(() -> state().getInt("damaged") == 1 && state().getInt("toLockAnew") == 1);
                others.forEach(other -> worker.reads(other).expect(200));
                worker.reads(path).expectProblem(409, "SEALED_TEXT_DAMAGED");
                String ready = http.get("/health/ready").expect(200).text();
                assertTrue(ready.replace("\"1\"", "1").contains("\"damaged\":1"), ready);
                keeper.post("/case-keys/retirement", null).expectProblem(409, "EARLIER_MASTER_KEYS_LOCK");
            } finally {
                turnAByte(concord, path, 255);
            }
            keeper.post("/case-keys/rotation", null).expect(200);
            Eventually.holds(() -> state().getInt("damaged") == 0 && state().getInt("toLockAnew") == 0);
            worker.reads(path).expect(200);
        });
    }

    private static void turnAByte(RunningConcord concord, String path, int by) {
        try (Connection owner = concord.postgres().connect(); Statement statement = owner.createStatement()) {
            statement.execute("update assistance.case_key set locked = set_byte(locked, 40, (get_byte(locked, 40) + " + by + ") % 256) where case_id = '"
                + path.replace("/cases/", "") + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void whoeverWatchesOverOneParticipantDoesNotReplaceEverybodysKey() {
        cases.watcher("TH").post("/case-keys/rotation", null).expectProblem(403, "NOT_ALLOWED");
        cases.watcher("TH").post("/case-keys/retirement", null).expectProblem(403, "NOT_ALLOWED");
        cases.watcher("TH").get("/case-keys").expectProblem(403, "NOT_ALLOWED");
    }

    private JsonObject state() {
        return keeper.get("/case-keys").expect(200).json();
    }
}
