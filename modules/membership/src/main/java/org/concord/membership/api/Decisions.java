package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What meetings decided. A decision is recorded while the meeting is in session or closed, and needs the quorum where its body has a rule.
 * Decisions of meetings that are not public are shown to insiders only.
 */
public interface Decisions {

    /** Decisions, the latest first; those of one meeting by number. */
    Page<DecisionRow> search(DecisionCriteria criteria, Paging paging);

    /** One decision. */
    Optional<DecisionRow> find(UUID id);

    /** Records a decision. */
    void record(UUID meeting, UUID id, RecordDecision command);

    /** Corrects its number, text or kind until the report of the meeting is adopted. */
    void change(UUID meeting, UUID id, long version, RecordDecision command);

    /** The reservations to the decisions of a meeting, by decision and participant. */
    Page<ReservationRow> reservations(UUID meeting, Paging paging);

    /** Enters a reservation; a participant has one to a decision. A focal point enters those of the own participant. */
    void reserve(UUID decision, UUID id, EnterReservation command);
}
