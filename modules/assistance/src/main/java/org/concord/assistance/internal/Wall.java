package org.concord.assistance.internal;

import static org.concord.assistance.api.AssistanceRight.SUPERVISE_CASES;
import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;
import static org.concord.assistance.api.AssistanceRight.WORK_ON_CASES;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.concord.access.api.Access;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.Right;
import org.concord.store.DatabaseSettings;

/**
 * The second wall. Before anything is asked in a transaction, PostgreSQL is told who asks, and its row-level security shows no other rows, whatever
 * a query forgot. Derby has no such wall.
 */
@ApplicationScoped
public class Wall {

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

    /** What the database must be told of who asks; nothing where it knows. */
    Map<String, String> news() {
        Told told = new Told(caller.get(), isLifted());
        if (embedded || told.equals(transaction.getResource(TOLD))) {
            return Map.of();
        }
        transaction.putResource(TOLD, told);
        return Map.of("concord.all", told.lifted() || told.caller().isSystem() ? "yes" : "",
            "concord.me", told.caller().isPerson() ? told.caller().username() : "",
            "concord.worked", reach(WORK_ON_CASES), "concord.supervised", reach(SUPERVISE_CASES), "concord.watched", reach(WATCH_CASES));
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

    /** Codes with a space between, in which no code has one. */
    private String reach(Right right) {
        return String.join(" ", access.participants(right).orElse(Set.of(EVERYWHERE)));
    }
}
