package org.concord.actionplans.internal.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresLedgerWallsTest extends LedgerWallsTest {

    private static EmbeddedPostgres server;

    /** A role as an operator makes one for Concord: it owns its database, and is no superuser. */
    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        try (Connection superuser = server.getPostgresDatabase().getConnection()) {
            superuser.createStatement().execute("create role concord login password 'concord'");
            superuser.createStatement().execute("create database concord owner concord");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    BareLedger ledger() throws SQLException {
        return new BareLedger(database());
    }

    private static DataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/concord?user=concord&password=concord");
        return database;
    }

    @Test
    void roleOfTheApplicationHasNoRightToChangeWhatIsPosted() throws SQLException {
        ledger().close();
        try (Connection concord = database().getConnection();
            var rights = concord.createStatement().executeQuery("select not has_table_privilege('actionplans.posting', 'UPDATE, DELETE, TRUNCATE')"
                + " and not has_table_privilege('actionplans.journal_entry', 'UPDATE, DELETE, TRUNCATE')")) {
            rights.next();

            assertTrue(rights.getBoolean(1));
        }
    }
}
