package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What somebody else still counts on of a case: a referral that waits for its answer, or a return that may still take place. The case is locked by whoever
 * asks, so that nothing is sent or accepted meanwhile.
 */
@ApplicationScoped
public class UnderWay {

    @Inject
    private ReferralRepository referrals;
    @Inject
    private ReturnRepository returns;
    @Inject
    private Clock clock;

    /** Whether there is anything, of a case that the caller sees. */
    public boolean isUnderWay(UUID caseId) {
        return referrals.unanswered(caseId).stream().anyMatch(one -> one.isOpen(clock)) || !returnsOf(caseId).isEmpty();
    }

    /**
     * Stops it all, because the case is erased; also where an exception would let it go on, or the consent had run out. What was accepted before stays
     * accepted, and whoever accepts afterwards is told that it was revoked.
     */
    public void stopAll(UUID caseId) {
        referrals.unanswered(caseId).forEach(one -> one.stop(clock));
        referrals.clear(caseId);
        returnsOf(caseId).forEach(one -> one.consentEnded(clock.instant()));
    }

    private List<VictimReturn> returnsOf(UUID caseId) {
        return returns.of(caseId).stream().filter(VictimReturn::isUnderWay).toList();
    }
}
