package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CasesDriver.identity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** Whoever is forgotten stays forgotten, and a certificate says so. */
@Acceptance
class ErasureIT {

    private static final JsonObject ASKED = Fields.of("ground", "PERSON_ASKED");

    private final CasesDriver cases;
    private final Worker worker;
    private final Worker supervisor;
    private final Api watcher;
    private final String name = Invented.code();
    private final String path;
    private final String outline;
    private final String code;

    ErasureIT(CasesDriver cases) {
        this.cases = cases;
        worker = cases.worker(cases.agency("TH"));
        supervisor = cases.supervisor(worker.agency());
        watcher = cases.watcher("TH");
        path = worker.openedFor(name);
        outline = CasesDriver.outline(path);
        code = worker.code(path);
    }

    @Test
    void nobodyReadsOrFindsWhoeverWasErasedAndACertificateSaysSo() {
        close();

        erase(watcher).expect(200);

        worker.reads(path).expectProblem(404, "NO_IDENTITY");
        assertEquals(List.of(), worker.lookedUp(name));
        JsonObject certificate = watcher.list("/erasures", "code", code).expect(200).rows().get(0);
        assertEquals(List.of("PERSON_ASKED", "5"), List.of(certificate.getString("ground"), certificate.getJsonNumber("fields").toString()));
        assertEquals(code, worker.api().get(path).expect(200).json().getString("code"));
        assertFalse(watcher.get(outline).expect(200).json().isNull("erasedOn"));
    }

    @Test
    void theNoteOfALookFallsAndTheLookStays() {
        worker.reads(path).expect(200);
        worker.api().post(identity(path) + "/read", Fields.of("purpose", "CARE", "note", "To ask " + name)).expect(200);
        assertEquals("To ask " + name, looks().get(0).getString("note"));
        close();

        erase(watcher).expect(200);

        assertTrue(looks().get(0).isNull("note") && looks().get(0).getBoolean("erased"), () -> looks().toString());
        assertTrue(looks().get(1).isNull("note") && !looks().get(1).getBoolean("erased"), () -> looks().toString());
        assertEquals(List.of("CARE", worker.username()), List.of(looks().get(0).getString("purpose"), looks().get(0).getString("who")));
    }

    @Test
    void anErasedCaseIsNeitherReopenedNorWrittenInto() {
        close();
        erase(watcher).expect(200);

        supervisor.does(path, "reopen", null).expectProblem(409, "CASE_WAS_ERASED");
        worker.api().post(identity(path) + "/keep", CasesDriver.person("Again"), "If-Match", worker.api().get(path).etag())
            .expectProblem(409, "CASE_STATE_FORBIDS");
    }

    @Test
    void onlyAClosedCaseIsErasedAndOnlyByWhoeverWatchesOverTheParticipant() {
        erase(watcher).expectProblem(409, "CASE_STILL_OPEN");
        close();

        String etag = watcher.get(outline).etag();
        cases.watcher("VN").post(outline + "/erasure", ASKED, "If-Match", etag).expectProblem(404, "NOT_FOUND");
        supervisor.api().post(outline + "/erasure", ASKED, "If-Match", etag).expectProblem(403, "NOT_ALLOWED");
        watcher.post(outline + "/erasure", ASKED, "If-Match", "\"0\"").expectProblem(412, "STALE_VERSION");
        worker.reads(path).expect(200);
    }

    @Test
    void theRegisterSaysThatThereIsACaseAndNothingOfIt() {
        Answer seen = watcher.list("/case-register", "code", code).expect(200);

        assertEquals(1, seen.rows().size());
        assertFalse(seen.text().contains("FEMININE") || seen.text().contains(worker.username()), seen::text);
        assertEquals(List.of(), cases.watcher("VN").list("/case-register", "code", code).expect(200).rows());
    }

    @Test
    void aTermForKeepingIdentitiesIsSetForTheOwnParticipantOnly() {
        watcher.put("/identity-retention/TH", Fields.of("months", 0)).expectProblem(422, "RETENTION_OUT_OF_RANGE");
        watcher.put("/identity-retention/VN", Fields.of("months", 60)).expectProblem(403, "NOT_ALLOWED");
        watcher.put("/identity-retention/TH", Fields.of("months", 120)).expect(204);

        List<JsonObject> terms = watcher.get("/identity-retention").expect(200).rows();
        assertEquals(List.of(120), terms.stream().map(row -> row.getInt("months")).toList());
        assertEquals(LocalDate.now().plusDays(14).toString(), terms.get(0).getString("countsFrom"), "it can be taken back first");
    }

    /** The rows of the case are put back as an earlier copy of the database would have them; the certificate is gone with it. */
    @Test
    void aRestoredCopyForgetsAgain(RunningConcord concord) throws SQLException {
        assumeTrue(concord.postgres() != null, "Derby is embedded: no copy of a part of it can be put back while it runs");
        String id = path.replace("/cases/", "");
        try (Connection owner = concord.postgres().connect(); Statement statement = owner.createStatement()) {
            for (String table : List.of("case_key", "identity_field", "identity_index")) {
                statement.execute("create temporary table kept_" + table + " as select * from assistance." + table + " where case_id = '" + id + "'");
            }
            close();
            erase(watcher).expect(200);
            for (String table : List.of("case_key", "identity_field", "identity_index")) {
                statement.execute("insert into assistance." + table + " select * from kept_" + table);
            }
            statement.execute("update assistance.victim_case set erased_on = null, identity_kept_at = now() where id = '" + id + "'");
            statement.execute("delete from assistance.erasure where case_id = '" + id + "'");
        }
        assertEquals(name, worker.reads(path).expect(200).json().getString("givenName"));

        concord.announced(concord::kill);
        concord.startAgain();

        worker.reads(path).expectProblem(404, "NO_IDENTITY");
        assertTrue(watcher.list("/erasures", "code", code).expect(200).text().contains("RESTORED_FROM_A_COPY"));
    }

    private List<JsonObject> looks() {
        return watcher.list("/identity-looks", "code", code).expect(200).rows();
    }

    private void close() {
        supervisor.closes(path).expect(200);
    }

    private Answer erase(Api who) {
        return CasesDriver.erased(who, path);
    }
}
