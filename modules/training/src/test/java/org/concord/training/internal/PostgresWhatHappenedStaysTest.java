package org.concord.training.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;

/** The role that Concord signs in as owns its database, and is no superuser. */
class PostgresWhatHappenedStaysTest extends WhatHappenedStaysTest {

    /** PostgreSQL's {@code insufficient_privilege}. */
    private static final String NOT_ALLOWED = "42501";
    private static final String NAME = "what_happened_stays";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        try (Connection superuser = server.getPostgresDatabase().getConnection(); Statement statement = superuser.createStatement()) {
            statement.execute("create role concord login password 'concord'");
            statement.execute("create database concord owner concord");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    BareRecords records() throws SQLException {
        PGSimpleDataSource concord = new PGSimpleDataSource();
        concord.setUrl("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/concord?user=concord&password=concord");
        return new BareRecords(concord);
    }

    /** Concord's role may not remove; it could change, because removing what a record refers to needs that right, and is refused by name. */
    @Override
    boolean isRefusal(SQLException refused) {
        return NOT_ALLOWED.equals(refused.getSQLState()) || NAME.equals(((PSQLException) refused).getServerErrorMessage().getConstraint());
    }

    /** An owner can give a right back to itself, and whoever rules over the database has all. */
    @Test
    void whoeverHasTheRightIsRefusedByName() throws SQLException {
        records().close();
        try (Connection superuser = server.getDatabase("postgres", "concord").getConnection(); Statement statement = superuser.createStatement()) {
            for (String what : List.of("update training.allocation_event set seat_number = 2", "delete from training.attendance_record",
                    "truncate training.assessment_result", "update training.evaluation_answer set useful = 1")) {
                PSQLException refused = assertThrows(PSQLException.class, () -> statement.execute(what), what);
                assertEquals(NAME, refused.getServerErrorMessage().getConstraint(), what);
            }
        }
    }
}
