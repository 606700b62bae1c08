package org.concord.acceptance.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A real PostgreSQL of our own on 127.0.0.1, which a test can take away and bring back with its data. Concord signs in as an operator is told to let it: with
 * a role that owns its database and is no superuser.
 */
public final class Postgres {

    private static final int PORT = Shape.current().port() + 8;

    /** The name of Concord's database, of its role, and that role's password. */
    private static final String CONCORD = "concord";

    private final Path directory;
    private EmbeddedPostgres running;

    Postgres(Path directory) {
        this.directory = directory;
    }

    /** Starts it for the first time, with an empty database for Concord. */
    void create() {
        start();
        try (Connection superuser = running.getPostgresDatabase().getConnection(); Statement statement = superuser.createStatement()) {
            statement.execute("create role concord login password 'concord'");
            statement.execute("create database concord owner concord");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** One beside the Concord that is tested, with an empty database to move to. */
    public static Postgres beside(Path directory) {
        Postgres postgres = new Postgres(directory);
        postgres.create();
        return postgres;
    }

    /** Creates another empty database as an operator does; what tells Concord to use it. */
    public Map<String, String> emptyDatabase(String name) {
        try (Connection superuser = running.getPostgresDatabase().getConnection(); Statement statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner concord");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return settings(name);
    }

    /** Starts it with the data it had. */
    public void start() {
        try {
            running = EmbeddedPostgres.builder()
                .setPort(PORT)
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", PostgresLog.FILE)
                .setServerConfig("log_rotation_size", "0")
                .setServerConfig("log_statement", "all")
                .start();
        } catch (IOException refused) {
            throw new UncheckedIOException("PostgreSQL did not start in " + directory, refused);
        }
    }

    /** Stops it as an operator would, without waiting for its clients. */
    public void stop() {
        try {
            running.close();
        } catch (IOException unwilling) {
            throw new UncheckedIOException(unwilling);
        }
    }

    /** A superuser's connection past the application, to see and to do what nobody else can. */
    public Connection connect() throws SQLException {
        return running.getDatabase("postgres", CONCORD).getConnection();
    }

    /** A connection past the application, with no other rights than the application has. */
    public Connection connectAsConcord() throws SQLException {
        return running.getDatabase(CONCORD, CONCORD, Map.of("password", CONCORD)).getConnection();
    }

    /** What it is asked. */
    public PostgresLog log() {
        return new PostgresLog(this, directory.resolve("log").resolve(PostgresLog.FILE));
    }

    /** What tells Concord to use it. */
    public Map<String, String> settings() {
        return settings(CONCORD);
    }

    private static Map<String, String> settings(String database) {
        return Map.of(
            "CONCORD_DB_URL", "jdbc:postgresql://127.0.0.1:" + PORT + "/" + database,
            "CONCORD_DB_USER", CONCORD,
            "CONCORD_DB_PASSWORD", CONCORD);
    }
}
