package org.concord.store;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps a timer going: what fails is logged, and the next time tries again. The server itself gives a timer up until the next start once it failed twice within
 * five seconds, as when the database is away in the minute of the night in which it is due. The timer's bean begins no transaction of its own: one that is rolled
 * back counts as a failure too.
 */
public class GoesOn {

    private static final Logger LOG = Logger.getLogger(GoesOn.class.getName());
    private static final int DEEPEST = 20;

    /** Lets the timer do its work. */
    @AroundTimeout
    public Object goOn(InvocationContext timer) throws Exception {
        try {
            return timer.proceed();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, () -> timer.getMethod().getDeclaringClass().getName() + " failed, and tries again the next time: " + causes(failed));
            return null;
        }
    }

    /** The kinds of failures only: what they say may quote what somebody wrote. */
    private static String causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(DEEPEST).map(cause -> cause.getClass().getSimpleName()).toList().toString();
    }
}
