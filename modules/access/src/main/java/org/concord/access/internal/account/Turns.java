package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets attempts with one username be looked at one after the other, or a hundred at once would all be the first. */
@ApplicationScoped
class Turns {

    private static final int LOCKS = 64;

    private final ReentrantLock[] locks = Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    <T> T take(String username, Supplier<T> turn) {
        ReentrantLock lock = locks[Math.floorMod(String.valueOf(username).toLowerCase(Locale.ROOT).strip().hashCode(), LOCKS)];
        lock.lock();
        try {
            return turn.get();
        } finally {
            lock.unlock();
        }
    }
}
