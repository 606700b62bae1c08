package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Stops whatever still leads from a case that is erased, also where an exception would let it go on, or the consent had run out. The case is locked by
 * whoever erases it: what was accepted before stays accepted, and whoever accepts afterwards is told that it was revoked.
 */
@ApplicationScoped
public class Stopping {

    @Inject
    private ReferralRepository referrals;
    @Inject
    private ReturnRepository returns;
    @Inject
    private Clock clock;

    public void stopAll(UUID caseId) {
        Instant now = clock.instant();
        referrals.unanswered(caseId).forEach(one -> one.stop(now));
        referrals.clear(caseId);
        returns.of(caseId).stream().filter(VictimReturn::isUnderWay).forEach(one -> one.consentEnded(now));
    }
}
