package org.concord.assistance.internal;

import static org.concord.assistance.api.AssistanceRight.SUPERVISE_CASES;
import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;
import static org.concord.assistance.api.AssistanceRight.WORK_ON_CASES;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.concord.access.api.Access;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.Right;
import org.concord.store.DatabaseSettings;
import org.hibernate.Session;

/**
 * The second wall. Before anything is asked in a transaction, PostgreSQL is told who asks, and its row-level security shows no other rows, whatever
 * a query forgot. Derby has no such wall.
 */
@ApplicationScoped
public class Wall {

    private static final String TELL = "select set_config('concord.all', ?, true), set_config('concord.me', ?, true),"
        + " set_config('concord.worked', ?, true), set_config('concord.supervised', ?, true), set_config('concord.watched', ?, true)";
    private static final String EVERYWHERE = "*";
    private static final String TOLD = "concord.wall.told";
    private static final String LIFTED = "concord.wall.lifted";

    /** What the database was told in this transaction. */
    private record Told(Caller caller, boolean lifted) {
    }

    @Inject
    private CurrentCaller caller;
    @Inject
    private Access access;
    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final boolean embedded = DatabaseSettings.current().embedded();

    /** Tells the database who asks, unless it knows. */
    void raise(Session session) {
        if (!embedded) {
            Told told = new Told(caller.get(), isLifted());
            if (!told.equals(transaction.getResource(TOLD))) {
                transaction.putResource(TOLD, told);
                session.doWork(connection -> tell(connection, told));
            }
        }
    }

    /** Looks beyond the wall, for what a rule must know of cases that are not the caller's. Never for what the caller is shown. */
    public <T> T lifted(Supplier<T> look) {
        boolean before = isLifted();
        transaction.putResource(LIFTED, true);
        try {
            return look.get();
        } finally {
            transaction.putResource(LIFTED, before);
        }
    }

    private boolean isLifted() {
        return Boolean.TRUE.equals(transaction.getResource(LIFTED));
    }

    private void tell(Connection connection, Told told) throws SQLException {
        String all = told.lifted() || told.caller().isSystem() ? "yes" : "";
        List<String> settings = List.of(all, told.caller().isPerson() ? told.caller().username() : "", reach(WORK_ON_CASES), reach(SUPERVISE_CASES),
            reach(WATCH_CASES));
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            for (int place = 0; place < settings.size(); place++) {
                statement.setString(place + 1, settings.get(place));
            }
            statement.execute();
        }
    }

    /** Codes with a space between, in which no code has one. */
    private String reach(Right right) {
        return String.join(" ", access.participants(right).orElse(Set.of(EVERYWHERE)));
    }
}
