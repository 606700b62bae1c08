package org.concord.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the server's pool makes its connections with: PostgreSQL or Derby, as {@link DatabaseSettings} say. The server reads its class name in
 * {@code @DataSourceDefinition}; a driver's class named there is not found in the archive.
 */
public class ConcordDataSource implements DataSource {

    /** Seconds without an answer after which a statement fails, so that nobody waits longer than ten seconds for an error. */
    private static final int ANSWER_SECONDS = 5;
    private static final int CONNECT_SECONDS = 3;
    /** Seconds after which waiting for somebody else's lock fails: before the connection itself is given up, which would take others with it. */
    private static final int LOCK_SECONDS = 3;

    private DataSource database;

    @Override
    public Connection getConnection() throws SQLException {
        return database().getConnection();
    }

    /** The pool passes the credentials of the definition, which are not used: the settings have them. */
    @Override
    public Connection getConnection(String ignoredUser, String ignoredPassword) throws SQLException {
        return getConnection();
    }

    private synchronized DataSource database() {
        if (database == null) {
            DatabaseSettings settings = DatabaseSettings.current();
            database = settings.embedded() ? derby(settings.data()) : postgresql(settings);
        }
        return database;
    }

    /** The detail of an error would carry the values of the row, names and addresses among them, into the log. */
    private static DataSource postgresql(DatabaseSettings settings) {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(settings.url());
        if (settings.user() != null) {
            postgresql.setUser(settings.user());
            postgresql.setPassword(settings.password());
        }
        postgresql.setApplicationName("concord");
        postgresql.setSocketTimeout(ANSWER_SECONDS);
        postgresql.setOptions("-c lock_timeout=" + LOCK_SECONDS + "s");
        postgresql.setConnectTimeout(CONNECT_SECONDS);
        postgresql.setLoginTimeout(CONNECT_SECONDS);
        postgresql.setReWriteBatchedInserts(true);
        postgresql.setLogServerErrorDetail(false);
        return postgresql;
    }

    private static DataSource derby(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The data directory " + data + " cannot be written (CONCORD_DATA)", unwritable);
        }
        System.setProperty("derby.stream.error.file", data.resolve("derby.log").toString());
        System.setProperty("derby.locks.waitTimeout", Integer.toString(ANSWER_SECONDS));
        System.setProperty("derby.locks.deadlockTimeout", "2");
        // Made anew while others run it, a statement's plan now and then breaks under them (ClassCastException); it is made once and kept.
        System.setProperty("derby.language.stalePlanCheckInterval", Integer.toString(Integer.MAX_VALUE));
        BasicEmbeddedDataSource40 derby = new BasicEmbeddedDataSource40();
        derby.setDatabaseName(data.resolve("derby").toString());
        derby.setCreateDatabase("create");
        return derby;
    }

    /**
     * Closes the embedded database, which would otherwise stay locked for the next deployment in the same JVM. PostgreSQL needs nothing.
     */
    public static void close() {
        DatabaseSettings settings = DatabaseSettings.current();
        if (!settings.embedded()) {
            return;
        }
        BasicEmbeddedDataSource40 derby = new BasicEmbeddedDataSource40();
        derby.setDatabaseName(settings.data().resolve("derby").toString());
        derby.setShutdownDatabase("shutdown");
        try {
            derby.getConnection().close();
        } catch (SQLException closed) {
            Logger.getLogger(ConcordDataSource.class.getName()).fine(() -> "Derby says, as it does on success: " + closed.getMessage());
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return Logger.getLogger("org.concord.store");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database().isWrapperFor(type);
    }
}
