package org.concord.actionplans.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.concord.store.Migrations;
import org.junit.jupiter.api.function.Executable;
import org.postgresql.util.PSQLException;

/** The module's tables as somebody meets them who reaches the database past Concord. */
public abstract class BareDatabase implements AutoCloseable {

    private final Connection database;
    private final boolean derby;

    protected BareDatabase(DataSource source) throws SQLException {
        Migrations.run("actionplans", ActionPlansSchema.class, source);
        database = source.getConnection();
        database.setAutoCommit(false);
        derby = database.getMetaData().getDatabaseProductName().contains("Derby");
    }

    /** Runs one statement; whatever it leaves open is rolled back when it fails. */
    public final void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, bound(values[i]));
            }
            statement.executeUpdate();
        } catch (SQLException refused) {
            database.rollback();
            throw refused;
        }
    }

    public final void commit() throws SQLException {
        try {
            database.commit();
        } catch (SQLException refused) {
            database.rollback();
            throw refused;
        }
    }

    private Object bound(Object value) {
        if (value instanceof UUID id) {
            return derby ? ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array() : id;
        }
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return value instanceof Instant moment ? Timestamp.from(moment) : value;
    }

    /** Asserts which constraint refuses. */
    public static void assertRefused(String constraint, Executable attempt) {
        SQLException refused = assertThrows(SQLException.class, attempt);
        assertTrue(told(refused).toLowerCase(Locale.ROOT).contains(constraint), refused::getMessage);
    }

    /** PostgreSQL tells the constraint beside the message, Derby in it. */
    private static String told(SQLException refused) {
        return refused instanceof PSQLException postgres ? String.valueOf(postgres.getServerErrorMessage().getConstraint()) : refused.getMessage();
    }

    @Override
    public void close() throws SQLException {
        database.rollback();
        database.close();
    }
}
