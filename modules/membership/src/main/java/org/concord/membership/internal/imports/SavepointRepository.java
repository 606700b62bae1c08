package org.concord.membership.internal.imports;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.BooleanSupplier;
import org.hibernate.Session;

/** Marks that are savepoints of the database. The session is emptied after each line, so that ten thousand cost no more than one. */
final class SavepointRepository implements LineMarks {

    private final EntityManager entities;
    private final BooleanSupplier lost;
    private Savepoint savepoint;

    SavepointRepository(EntityManager entities, BooleanSupplier lost) {
        this.entities = entities;
        this.lost = lost;
    }

    @Override
    public void set() {
        entities.unwrap(Session.class).doWork(connection -> savepoint = connection.setSavepoint());
    }

    @Override
    public void keep() {
        entities.flush();
        entities.clear();
        entities.unwrap(Session.class).doWork(connection -> connection.releaseSavepoint(savepoint));
    }

    @Override
    public void undo() {
        entities.clear();
        if (!lost()) {
            entities.unwrap(Session.class).doWork(this::rollBack);
        }
    }

    private void rollBack(Connection connection) throws SQLException {
        connection.rollback(savepoint);
    }

    @Override
    public boolean lost() {
        return lost.getAsBoolean();
    }
}
