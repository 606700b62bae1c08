package org.concord.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What time it is, for everything that asks; tests ask a clock of their own. */
@ApplicationScoped
public class SystemClock {

    /** Where a day begins that is said without a place: a last day to answer, what is overdue, the chair of today. Both processes have an office in Bangkok. */
    @Inject
    @ConfigProperty(name = "concord.zone", defaultValue = "Asia/Bangkok")
    private ZoneId zone;

    /** Its zone says which day it is; its instants are the same everywhere. */
    @Produces
    public Clock clock() {
        return Clock.system(zone);
    }
}
