package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Referrals from the side that receives. One that was rejected, withdrawn or revoked, or that nobody answered in time, does not exist here. */
public interface IncomingReferrals {

    /** Those to the caller's agencies that are open for an answer or were accepted. */
    Page<IncomingRow> search(IncomingCriteria criteria, Paging paging);

    /** One of them. */
    Optional<IncomingRow> find(UUID id);

    /** Tells the sender that it arrived. */
    void receive(UUID id, long version);

    /** Opens an own case with what the person consented to and copies of what travels with it, locked with its own key, and nothing else. */
    void accept(UUID id, long version, AcceptReferral command);

    /** Does not take the person; nothing of the referral stays on this side. */
    void reject(UUID id, long version, RejectReferral command);

    /** Says that help has begun. */
    void serve(UUID id, long version);

    /** Says what came of it. */
    void complete(UUID id, long version, CompleteReferral command);

    /** Says that it is known here that the consent counts no more. */
    void acknowledge(UUID id, long version);
}
