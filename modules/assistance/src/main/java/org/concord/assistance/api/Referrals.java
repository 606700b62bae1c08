package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Referrals from the side that sends. Accepting, rejecting, withdrawing and revoking are one decision, which is made once: whoever comes later is refused with
 * {@link ReferralRule#REFERRAL_STATE_FORBIDS} and told what it was.
 */
public interface Referrals {

    /** So much travels with one referral at most. */
    int MOST_ENCLOSURES = 20;

    /** Those from cases of which the caller sees the facts. */
    Page<ReferralRow> search(ReferralCriteria criteria, Paging paging);

    /** One of them. */
    Optional<ReferralRow> find(UUID id);

    /** What travels with it, at most {@value #MOST_ENCLOSURES}. */
    List<EnclosureRow> enclosures(UUID id);

    /** Prepares one. */
    void draft(UUID id, DraftReferral command);

    /**
     * Shows the recipient the preview; refused with {@link ConsentRule#NOTHING_ALLOWS_PASSING_ON} unless the person consented to all that would be passed
     * on, or an approved exception allows it.
     */
    void send(UUID id, long version);

    /** Takes it back before it is accepted: the other side sees it no more. */
    void withdraw(UUID id, long version);

    /** Ends it before it is accepted because it must not go on: consent or ground fell away, or it went to the wrong agency. */
    void revoke(UUID id, long version);
}
