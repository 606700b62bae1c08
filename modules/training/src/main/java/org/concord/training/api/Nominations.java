package org.concord.training.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.GiveReason;

/**
 * Whom participants nominate for runs. A focal point nominates officers of the own participant, from the opening of nominations to their close,
 * and sees no other participant's. Whoever keeps the run looks at what was submitted. All of a run is done one after the other.
 */
public interface Nominations {

    /** Nominations by participant and rank. */
    Page<NominationRow> search(NominationCriteria criteria, Paging paging);

    /** One nomination. */
    Optional<NominationRow> find(UUID id);

    /** How each participant that nominated stands in a run. */
    List<ParticipantSeatsRow> byParticipant(UUID run);

    /** Nominates an officer, who has no other live nomination in the run. */
    void nominate(UUID id, Nominate command);

    /** Changes rank, endorsement or whom it stands in for, until it has been looked at. */
    void change(UUID id, long version, Nominate command);

    /** DRAFT or RETURNED to SUBMITTED. */
    void submit(UUID id, long version);

    /** SUBMITTED to RETURNED. */
    void sendBack(UUID id, long version, GiveReason command);

    /** SUBMITTED to ELIGIBLE. */
    void accept(UUID id, long version);

    /** All that are SUBMITTED in a run to ELIGIBLE. */
    void acceptAll(UUID run);

    /** SUBMITTED or ELIGIBLE or WAITLISTED to REJECTED. */
    void reject(UUID id, long version, GiveReason command);

    /** Takes it back; a seat it had goes to the next who waits. */
    void withdraw(UUID id, long version, GiveReason command);

    /** OFFERED to CONFIRMED, while the offer lasts. Where seats go to those who are confirmed first: ELIGIBLE to CONFIRMED, or to WAITLISTED. */
    void confirm(UUID id, long version);

    /** Until the last day to confirm: the new nomination {@code substitute} takes the seat of this one, which becomes SUBSTITUTED. */
    void substitute(UUID id, long version, UUID substitute, Substitute command);
}
