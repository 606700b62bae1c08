package org.concord.access.internal.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concord.access.api.Caller;
import org.concord.access.api.Right;
import org.concord.access.internal.audit.AuditDesk;

/** Tells the audit log which right somebody lacked, not too often. What cannot be told now stays refused all the same. */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    @Inject
    private AuditDesk audit;

    private final HourlyOnce told = new HourlyOnce();

    void refused(Caller who, Right right) {
        if (!told.isFirst(who.accountId(), right.name(), Instant.now())) {
            return;
        }
        try {
            audit.refused(who, right);
        } catch (RuntimeException databaseAway) {
            told.forget(who.accountId(), right.name());
            LOG.log(Level.WARNING, "A refusal could not be written to the audit log", databaseAway);
        }
    }
}
