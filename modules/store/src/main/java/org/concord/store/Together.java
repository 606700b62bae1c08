package org.concord.store;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/**
 * Gathers what several ask for while a transaction runs, and has it done together in the next: whoever has the turn does it for all who wait, and each gets an
 * answer of their own. Those who fight for one row then share a transaction instead of waiting for each other's, one disk write and one connection at a time.
 *
 * @param <Q> what is asked for
 * @param <A> what is given
 */
public final class Together<Q, A> {

    private static final int MOST_AT_ONCE = 200;
    private static final int DEEPEST = 20;
    /** So that whoever has to wait longer is told within the ten seconds in which every request is answered. */
    private static final long SECONDS = 8;
    /** The class of SQL states that say a constraint was violated. */
    private static final String INTEGRITY = "23";

    /** Somebody who waits for a turn, and then takes the answer away. */
    private static final class Waiting<Q, A> {

        private final Q question;
        private volatile Outcome<A> outcome;

        Waiting(Q question) {
            this.question = question;
        }
    }

    private final Function<List<Q>, List<Outcome<A>>> doing;
    private final Queue<Waiting<Q, A>> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * @param doing does several in one transaction of its own, in order, and says what became of each. What breaks a rule leaves no trace and does not stop the
     *     others. Where it throws because the database refused one of them, it is asked again for each alone
     */
    public Together(Function<List<Q>, List<Outcome<A>>> doing) {
        this.doing = doing;
    }

    /** What was asked for, or the rule that it broke, thrown; what was done is stored when this returns. */
    public A ask(Q question) {
        Waiting<Q, A> mine = new Waiting<>(question);
        queue.add(mine);
        while (mine.outcome == null) {
            if (isMyTurn()) {
                try {
                    if (mine.outcome == null) {
                        doWhatWaits();
                    }
                } finally {
                    turn.unlock();
                }
            } else if (queue.remove(mine)) {
                throw new RuleBroken(KernelRule.DATABASE_AWAY);
            }
        }
        return mine.outcome.answer();
    }

    /** How many have asked and are not being served yet. */
    int waiting() {
        return queue.size();
    }

    private boolean isMyTurn() {
        try {
            return turn.tryLock(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void doWhatWaits() {
        List<Waiting<Q, A>> together = new ArrayList<>();
        for (Waiting<Q, A> next = queue.poll(); next != null; next = together.size() < MOST_AT_ONCE ? queue.poll() : null) {
            together.add(next);
        }
        try {
            answer(together);
        } catch (RuntimeException failed) {
            if (together.size() > 1 && isAboutOne(failed)) {
                together.forEach(this::doAlone);
            } else {
                together.forEach(one -> one.outcome = Outcome.failed(failed));
            }
        }
    }

    /** Whether the database refused one of them, such as what another server did meanwhile; the others are then good by themselves. */
    private static boolean isAboutOne(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(DEEPEST).anyMatch(cause ->
            cause instanceof OptimisticLockException || cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith(INTEGRITY));
    }

    private void doAlone(Waiting<Q, A> one) {
        try {
            answer(List.of(one));
        } catch (RuntimeException failed) {
            one.outcome = Outcome.failed(failed);
        }
    }

    private void answer(List<Waiting<Q, A>> together) {
        List<Outcome<A>> outcomes = doing.apply(together.stream().map(one -> one.question).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            together.get(i).outcome = outcomes.get(i);
        }
    }
}
