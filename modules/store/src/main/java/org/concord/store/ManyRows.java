package org.concord.store;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.descriptor.ValueBinder;

/**
 * Adds many rows of one table at once, past the persistence context, which takes longer for each than the database does. For rows that nobody changes in the
 * same transaction; whatever they refer to is sent to the database before them.
 */
public final class ManyRows {

    private ManyRows() {
    }

    /**
     * @param insert the statement, with a question mark for each value
     * @param values of a row, in order: texts, bytes and ids
     */
    public static <T> void add(EntityManager entities, String insert, Collection<T> rows, Function<T, Object[]> values) {
        if (rows.isEmpty()) {
            return;
        }
        entities.flush();
        SharedSessionContractImplementor session = entities.unwrap(SharedSessionContractImplementor.class);
        ValueBinder<UUID> ids = session.getTypeConfiguration().getBasicTypeForJavaType(UUID.class).getJdbcValueBinder();
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (T row : rows) {
                    bind(statement, values.apply(row), ids, session);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement statement, Object[] values, ValueBinder<UUID> ids, SharedSessionContractImplementor session) throws SQLException {
        for (int place = 1; place <= values.length; place++) {
            Object value = values[place - 1];
            if (value instanceof UUID id) {
                ids.bind(statement, id, place, session);
            } else {
                statement.setObject(place, value);
            }
        }
    }
}
