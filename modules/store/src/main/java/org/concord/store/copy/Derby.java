package org.concord.store.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The embedded database of a data directory, opened by nobody else as long as this is. */
final class Derby implements AutoCloseable {

    /** Where the files of the database are, in the data directory and in a backup. */
    static final String FOLDER = "derby";

    private static final String OPENED_BY_ANOTHER = "XSDB6";

    private final Path folder;
    private final Connection connection;

    Derby(Path data) throws SQLException {
        folder = data.resolve(FOLDER);
        if (!Files.exists(folder.resolve("service.properties"))) {
            throw new Refused("There is no Derby in " + data + ". Is it PostgreSQL? Then set CONCORD_DB_URL, CONCORD_DB_USER and CONCORD_DB_PASSWORD.");
        }
        System.setProperty("derby.stream.error.file", data.resolve("derby.log").toString());
        System.setProperty("derby.infolog.append", "true");
        connection = opened();
    }

    private Connection opened() throws SQLException {
        try {
            Connection opened = DriverManager.getConnection("jdbc:derby:" + folder);
            opened.setAutoCommit(false);
            return opened;
        } catch (SQLException refused) {
            for (Throwable cause : refused) {
                if (cause instanceof SQLException one && OPENED_BY_ANOTHER.equals(one.getSQLState())) {
                    throw new Refused("Concord is running on " + folder.getParent()
                        + ", and Derby lets nobody else in meanwhile. Stop it, copy, start it again.", refused);
                }
            }
            throw refused;
        }
    }

    Database database() throws SQLException {
        return new Database(connection);
    }

    /** Has its files read while they stand still. */
    void frozen(Reading reading) throws SQLException, IOException {
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("call SYSCS_UTIL.SYSCS_FREEZE_DATABASE()");
            try {
                reading.read(files());
            } finally {
                statement.execute("call SYSCS_UTIL.SYSCS_UNFREEZE_DATABASE()");
            }
        }
    }

    /** What is done with the files. */
    interface Reading {

        void read(List<Path> files) throws SQLException, IOException;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".lck")).sorted().toList();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        try {
            DriverManager.getConnection("jdbc:derby:" + folder + ";shutdown=true").close();
        } catch (SQLException closed) {
            if (closed.getErrorCode() != 45_000) {
                throw closed;
            }
        }
    }
}
