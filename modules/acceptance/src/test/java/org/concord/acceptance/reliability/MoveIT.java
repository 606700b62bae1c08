package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.Postgres;
import org.concord.acceptance.running.RunningConcord;
import org.concord.acceptance.running.Script;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A small office has grown, and moves from Derby to PostgreSQL. */
@Acceptance
@Order(2_000_000_005)
class MoveIT {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

    private final RunningConcord concord;
    private final MembersDriver members;
    private final Api auditor;

    MoveIT(RunningConcord concord, Api api, MembersDriver members) {
        this.concord = concord;
        this.members = members;
        auditor = api.as("AUDITOR");
    }

    @Test
    void everythingIsInPostgresAndItsWallsStand() throws Exception {
        assumeTrue(concord.postgres() == null, "it is in PostgreSQL already");
        Records records = new Records(concord);
        Map<String, String> before = records.read();
        Postgres postgres = Postgres.beside(concord.data().resolveSibling("postgres"));
        try {
            moved(postgres.settings()).expectRefusal("Concord is running");
            concord.stop(STOPS_WITHIN);
            moved(postgres.settings()).expectSuccess();
            moved(postgres.settings()).expectRefusal("not empty");
            assertWallsStand(postgres);

            concord.startInstead(withoutDerby(), postgres.settings());
            assertEquals(before, records.read());
            assertEquals(records.kept, records.whoIsKept());
            assertTrue(auditor.get("/audit-events/verification").expect(200).json().getBoolean("intact"));
            members.organisation();
        } finally {
            concord.stop(STOPS_WITHIN);
            postgres.stop();
            concord.startAgain();
        }
    }

    private Script moved(Map<String, String> database) {
        return Script.run(database, "scripts/move", "--data", concord.data().toString());
    }

    /** What lies beside the database, for this test goes back to Derby afterwards. */
    private Path withoutDerby() throws IOException {
        Path moved = Files.createDirectories(concord.data().resolveSibling("moved"));
        for (String file : List.of("assistance-master.keys", "certificates-master.key", "assistance-erased.log", "audit-heads.log")) {
            if (Files.exists(concord.data().resolve(file))) {
                Files.copy(concord.data().resolve(file), moved.resolve(file));
            }
        }
        return moved;
    }

    private static void assertWallsStand(Postgres postgres) throws SQLException {
        try (Connection owner = postgres.connectAsConcord(); Statement statement = owner.createStatement()) {
            assertEquals(0, number(statement, "select count(*) from assistance.victim_case"));
            assertEquals(0, number(statement, "select count(*) from pg_trigger where tgenabled = 'D'"));
            assertTrue(number(statement, "select count(*) from pg_constraint where contype = 'f' and convalidated") > 50);
            assertTrue(number(statement, "select count(*) from actionplans.posting") > 0);
        }
    }

    private static long number(Statement statement, String select) throws SQLException {
        try (ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }
}
