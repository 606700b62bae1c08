package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.concord.acceptance.running.Script;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An operator backs up, loses everything but the backup and what is kept apart from it, and restores. */
@Acceptance
@Order(2_000_000_003)
class BackupIT {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

    private final RunningConcord concord;
    private final Records records;
    private final MembersDriver members;
    private final Api secretariat;
    private final Api auditor;
    private final Path backup;
    private final Path apart;
    private final Path fresh;
    private final Map<String, String> database;

    BackupIT(RunningConcord concord, Api api, MembersDriver members) {
        this.concord = concord;
        this.members = members;
        records = new Records(concord);
        secretariat = api.asSecretariat();
        auditor = api.as("AUDITOR");
        backup = concord.data().resolveSibling("backup.zip");
        apart = concord.data().resolveSibling("apart");
        fresh = concord.data().resolveSibling("restored");
        database = concord.postgres() == null ? Map.of() : concord.postgres().settings();
    }

    @Test
    void whatWasBackedUpIsThereAgainAndWhoWasErasedSinceIsNot() throws IOException {
        records.closeTheOther();
        Map<String, String> before = records.read();
        assertEquals(records.forgotten, records.whoIsForgotten());
        backUp();

        String later = members.organisation();
        records.eraseTheOther();
        long proved = auditor.get("/audit-events/verification").expect(200).json().getJsonNumber("events").longValue();
        concord.stop(STOPS_WITHIN);

        try {
            concord.startInstead(fresh, restore());
            assertEquals(before, records.read());
            assertEquals(records.kept, records.whoIsKept());
            secretariat.get("/participants/" + later).expectProblem(404, "NOT_FOUND");
            records.expectTheOtherErased();
            assertTrue(records.certificates().contains("RESTORED_FROM_A_COPY"), records::certificates);
            JsonObject verification = auditor.get("/audit-events/verification").expect(200).json();
            assertTrue(verification.getBoolean("intact") && verification.getInt("exportedHeads") > 0, verification::toString);
            assertTrue(verification.getJsonNumber("events").longValue() < proved + 100, verification::toString);
        } finally {
            concord.stop(STOPS_WITHIN);
            concord.startAgain();
        }
    }

    /** PostgreSQL is copied while Concord runs; Derby lets nobody in. */
    private void backUp() throws IOException {
        if (concord.postgres() == null) {
            backedUp().expectRefusal("Concord is running");
            assertTrue(Files.notExists(backup));
            concord.stop(STOPS_WITHIN);
            backedUp().expectSuccess();
            concord.startAgain();
        } else {
            backedUp().expectSuccess();
        }
        backedUp().expectRefusal("exists");
        backedUp(backup.resolveSibling("nowhere").resolve("backup.zip")).expectRefusal("nowhere");
        for (String secret : new String[] {"assistance-master.keys", "assistance-erased.log"}) {
            assertTrue(Files.exists(apart.resolve(secret)), secret);
        }
    }

    private Script backedUp() {
        return backedUp(backup);
    }

    private Script backedUp(Path file) {
        return Script.run(database, "scripts/backup", "--to", file.toString(), "--data", concord.data().toString(), "--apart", apart.toString());
    }

    /** The data directory in use until now has the newest tombstones. */
    private Map<String, String> restore() throws IOException {
        Map<String, String> empty = concord.postgres() == null ? Map.of() : concord.postgres().emptyDatabase("restored");
        restored(empty, backup, concord.data(), concord.data()).expectRefusal("not empty");
        restored(empty, backup, fresh, Files.createDirectories(apart.resolve("nothing"))).expectRefusal("come back");
        restored(empty, damaged(), fresh, concord.data()).expectRefusal("damaged");
        if (concord.postgres() != null) {
            restored(database, backup, fresh, concord.data()).expectRefusal("not empty");
        }
        assertTrue(Files.notExists(fresh), "whoever is refused finds nothing written");
        restored(empty, backup, fresh, concord.data()).expectSuccess();
        return empty;
    }

    private static Script restored(Map<String, String> database, Path file, Path data, Path apart) {
        return Script.run(database, "scripts/restore", file.toString(), "--data", data.toString(), "--apart", apart.toString(),
            "--without", "certificates-master.key");
    }

    private Path damaged() throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(backup.resolveSibling("damaged.zip"), bytes);
    }
}
