package org.concord.imports.internal;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.BooleanSupplier;
import org.concord.imports.api.FileKind;
import org.hibernate.Session;

/**
 * A mark in the running transaction before each line, to which it goes back when the line is refused: a savepoint of the connection that all modules
 * share in a transaction.
 */
final class SavepointRepository {

    private final EntityManager entities;
    private final FileKind kind;
    private final BooleanSupplier lost;
    private Savepoint savepoint;

    SavepointRepository(EntityManager entities, FileKind kind, BooleanSupplier lost) {
        this.entities = entities;
        this.kind = kind;
        this.lost = lost;
    }

    void set() {
        entities.unwrap(Session.class).doWork(connection -> savepoint = connection.setSavepoint());
    }

    void keep() {
        kind.settle();
        entities.unwrap(Session.class).doWork(connection -> connection.releaseSavepoint(savepoint));
    }

    void undo() {
        if (!lost()) {
            kind.forget();
            entities.unwrap(Session.class).doWork(this::rollBack);
        }
    }

    private void rollBack(Connection connection) throws SQLException {
        connection.rollback(savepoint);
    }

    /** Whether the transaction cannot go on any more. */
    boolean lost() {
        return lost.getAsBoolean();
    }
}
