package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Courses of the catalogue that officers completed elsewhere, of which Concord knows by what somebody claims. A claim counts where a course asks for another
 * before, once somebody else has looked at its proof and confirmed it. A focal point claims for officers of the own participant, and sees no other's. What
 * was rejected stays so, and what was confirmed counts until it is revoked; when an officer is anonymised, what was written in words goes, and that it
 * counted stays.
 */
public interface PriorCompletions {

    /** Claims, the latest first. */
    Page<PriorCompletionRow> search(PriorCompletionCriteria criteria, Paging paging);

    /** One claim. */
    Optional<PriorCompletionRow> find(UUID id);

    /** Claims that an officer completed a course elsewhere; {@link PriorCompletionRule#COMPLETION_CLAIMED_ALREADY} where that is claimed or confirmed. */
    void claim(UUID id, ClaimCompletion command);

    /** CLAIMED to CONFIRMED; by whoever neither claimed it nor is the officer. */
    void confirm(UUID id, long version);

    /** CLAIMED to REJECTED, with the reason that the focal point reads; by whoever may confirm it. */
    void reject(UUID id, long version, RejectCompletion command);

    /** CONFIRMED to REVOKED, with the reason that the focal point reads: it counts no more. By whoever may confirm claims and is not the officer. */
    void revoke(UUID id, long version, RejectCompletion command);

    /** CLAIMED to WITHDRAWN. */
    void withdraw(UUID id, long version);
}
