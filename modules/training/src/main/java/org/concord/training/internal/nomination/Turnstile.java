package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/**
 * Lets those who want a seat of the same run at the same moment in one after the other, in the order they came. They wait here, before they begin a
 * transaction, instead of at the lock of the run, where each would keep a connection from everybody else. Another node's wait at that lock.
 */
@ApplicationScoped
class Turnstile {

    private static final int GATES = 64;
    /** So that whoever has to wait longer is told within the ten seconds in which every request is answered. */
    private static final long SECONDS = 8;

    private final ReentrantLock[] gates = Stream.generate(() -> new ReentrantLock(true)).limit(GATES).toArray(ReentrantLock[]::new);

    void inTurn(UUID run, Runnable entry) {
        ReentrantLock gate = gates[Math.floorMod(run.hashCode(), GATES)];
        if (!isOpened(gate)) {
            throw new RuleBroken(KernelRule.DATABASE_AWAY);
        }
        try {
            entry.run();
        } finally {
            gate.unlock();
        }
    }

    private static boolean isOpened(ReentrantLock gate) {
        try {
            return gate.tryLock(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
