package org.concord.training.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;

/** The role that Concord signs in as owns its database, and is no superuser. */
class PostgresWhatHappenedStaysTest extends WhatHappenedStaysTest {

    /** PostgreSQL's {@code insufficient_privilege}. */
    private static final String NOT_ALLOWED = "42501";

    private static EmbeddedPostgres server;

    private final String database = "concord_" + UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        try (Connection superuser = server.getPostgresDatabase().getConnection(); Statement statement = superuser.createStatement()) {
            statement.execute("create role concord login password 'concord'");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    BareRecords records() throws SQLException {
        try (Connection superuser = server.getPostgresDatabase().getConnection(); Statement statement = superuser.createStatement()) {
            statement.execute("create database " + database + " owner concord");
        }
        PGSimpleDataSource concord = new PGSimpleDataSource();
        concord.setUrl("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database + "?user=concord&password=concord");
        return new BareRecords(concord);
    }

    /** By name: Concord's role may change, because the database needs that right itself while something referred to is removed. */
    @Override
    boolean isRefusalToChange(SQLException refused) {
        return NAME.equals(((PSQLException) refused).getServerErrorMessage().getConstraint());
    }

    @Override
    boolean isRefusalToRemove(SQLException refused) {
        return NOT_ALLOWED.equals(refused.getSQLState());
    }

    /** An owner can give a right back to itself, and whoever rules over the database has all. */
    @Test
    void whoeverHasTheRightIsRefusedByName() throws SQLException {
        records().close();
        try (Connection superuser = server.getDatabase("postgres", database).getConnection(); Statement statement = superuser.createStatement()) {
            for (String what : List.of("update training.allocation_event set seat_number = 2", "delete from training.attendance_record",
                    "truncate training.assessment_result", "update training.evaluation_answer set useful = 1",
                    "delete from training.service_evaluation", "truncate training.service_evaluation")) {
                PSQLException refused = assertThrows(PSQLException.class, () -> statement.execute(what), what);
                assertEquals(NAME, refused.getServerErrorMessage().getConstraint(), what);
            }
        }
    }
}
