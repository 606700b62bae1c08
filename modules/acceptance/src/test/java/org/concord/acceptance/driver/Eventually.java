package org.concord.acceptance.driver;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What becomes true after a while, because it is done while nobody waits. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Eventually() {
    }

    public static void holds(BooleanSupplier condition) {
        holds(LONGEST, condition);
    }

    /** The same for what takes longer. */
    public static void holds(Duration longest, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(longest);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("it did not become true within " + longest);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
