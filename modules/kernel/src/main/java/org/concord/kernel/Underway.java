package org.concord.kernel;

import java.time.Duration;

/**
 * How many requests this server is answering. Kept for the whole application and not for a module of it: a server takes an application down module
 * by module, and whichever it begins with waits here, so that nothing goes away under the hands of whoever is still being answered.
 */
public final class Underway {

    /** The longest that stopping waits in all; operators give a server 30 seconds. */
    private static final Duration MOST = Duration.ofSeconds(20);

    private static int open;
    private static long deadline;

    private Underway() {
    }

    public static synchronized void begun() {
        open++;
    }

    public static synchronized void answered() {
        open--;
        Underway.class.notifyAll();
    }

    /** Returns when everything is answered, or when stopping has waited long enough. */
    public static synchronized void awaitAnswers() {
        deadline = deadline == 0 ? System.nanoTime() + MOST.toNanos() : deadline;
        try {
            for (long left = left(); open > 0 && left > 0; left = left()) {
                Underway.class.wait(left);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static long left() {
        return Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    }
}
