package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.concord.actionplans.api.Entry;

/**
 * Gathers the approvals that arrive while a transaction runs, and posts them together in the next: whoever holds the lock posts for all who wait, and each
 * gets an answer of their own. Officers who fight for one line then share a transaction instead of waiting for each other's, one disk write at a time.
 */
@ApplicationScoped
class PostingQueue {

    private static final int MOST_AT_ONCE = 200;
    private static final int DEEPEST = 20;
    /** The class of SQL states that say a constraint was violated. */
    private static final String INTEGRITY = "23";

    @Inject
    private PostingBatch batch;

    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** Posts an approved entry, or throws the rule that it broke; what is posted is stored when this returns. */
    Entry post(Approval approval) {
        Waiting mine = new Waiting(approval);
        queue.add(mine);
        while (mine.outcome() == null) {
            turn.lock();
            try {
                if (mine.outcome() == null) {
                    postWhatWaits();
                }
            } finally {
                turn.unlock();
            }
        }
        return mine.outcome().answer();
    }

    private void postWhatWaits() {
        List<Waiting> together = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = together.size() < MOST_AT_ONCE ? queue.poll() : null) {
            together.add(next);
        }
        try {
            answer(together);
        } catch (RuntimeException failed) {
            if (together.size() > 1 && isAboutOne(failed)) {
                together.forEach(this::postAlone);
            } else {
                together.forEach(one -> one.became(Outcome.failed(failed)));
            }
        }
    }

    /** Whether the database refused one of them, such as an entry that another server posted meanwhile; the others are then good by themselves. */
    private static boolean isAboutOne(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(DEEPEST).anyMatch(cause ->
            cause instanceof OptimisticLockException || cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith(INTEGRITY));
    }

    private void postAlone(Waiting one) {
        try {
            answer(List.of(one));
        } catch (RuntimeException failed) {
            one.became(Outcome.failed(failed));
        }
    }

    private void answer(List<Waiting> together) {
        List<Outcome> outcomes = batch.post(together.stream().map(Waiting::approval).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            together.get(i).became(outcomes.get(i));
        }
    }
}
