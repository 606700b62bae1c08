package org.concord.actionplans.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.concord.actionplans.internal.SomeDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresLedgerWallsTest extends LedgerWallsTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = SomeDatabase.postgresServer();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    BareLedger ledger() throws SQLException {
        return new BareLedger(SomeDatabase.postgres(server));
    }

    @Test
    void roleOfTheApplicationHasNoRightToChangeWhatIsPosted() throws SQLException {
        ledger().close();
        try (Connection concord = SomeDatabase.postgres(server).getConnection();
            var rights = concord.createStatement().executeQuery("select not has_table_privilege('actionplans.posting', 'UPDATE, DELETE, TRUNCATE')"
                + " and not has_table_privilege('actionplans.journal_entry', 'UPDATE, DELETE, TRUNCATE')")) {
            rights.next();

            assertTrue(rights.getBoolean(1));
        }
    }
}
