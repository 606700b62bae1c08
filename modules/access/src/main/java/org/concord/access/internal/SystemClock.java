package org.concord.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** What time it is, for everything that asks; tests ask a clock of their own. */
@ApplicationScoped
public class SystemClock {

    /** In UTC. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
