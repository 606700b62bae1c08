package org.concord.store.copy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.concord.store.DatabaseSettings;
import org.concord.store.Migrations;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL that the operator set, as Concord's own role sees it. */
final class Postgres implements AutoCloseable {

    private final DatabaseSettings settings;
    private final PGSimpleDataSource server = new PGSimpleDataSource();
    private final Connection connection;

    Postgres(DatabaseSettings settings) throws SQLException {
        this.settings = settings;
        server.setUrl(settings.url());
        server.setUser(settings.user());
        server.setPassword(settings.password());
        server.setApplicationName("concord-copy");
        server.setLogServerErrorDetail(false);
        connection = server.getConnection();
        connection.setAutoCommit(false);
    }

    /** All of it, as of one moment, while others go on writing. */
    Database asOfNow() throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return beyondTheWall();
    }

    /**
     * Makes the schemas of these versions and fills them, or leaves the tables empty.
     *
     * @param tallies by the name of a table, what must be found in it afterwards
     */
    void fill(Map<String, String> versions, Map<String, String> tallies, Filling.Lines lines) throws SQLException, IOException {
        mustBeEmpty();
        versions.forEach((schema, version) -> Migrations.run(schema, Postgres.class, server, version));
        new Filling(connection, beyondTheWall(), tallies).fill(lines);
        connection.commit();
    }

    void mustBeEmpty() throws SQLException {
        if (!new Database(connection).versions().isEmpty()) {
            throw new Refused(settings + " is not empty. Give an empty database: what is there is never overwritten.");
        }
        connection.commit();
    }

    /** Row-level security shows its rows to nobody who has not said who asks; Concord itself sees all of them. */
    private Database beyondTheWall() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('concord.all', 'yes', false)");
        }
        return new Database(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
