package org.concord.membership.internal.meeting;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import org.concord.store.ListQuery;

/**
 * What one caller may see of meetings: the one place that says who is an insider, as conditions that stand in the same query as what they guard.
 * Insiders of a meeting are those who may read every confidential meeting, and those who act for a participant that is invited to it or,
 * where nobody is invited one by one, is a member of one of its bodies on its first day.
 *
 * @param everything whether the caller is an insider of every meeting
 * @param participants the codes of those the caller acts for
 */
public record Sight(boolean everything, Set<String> participants) {

    private static final String INVITED_OR_MEMBER = """
        (exists (select 1 from Invitation own where own.meeting = m.id and own.participant in (:ownParticipants))
        or not exists (select 1 from Invitation any where any.meeting = m.id)
        and exists (select 1 from BodyMembership seat where seat.participant in (:ownParticipants) and seat.role = MEMBER
        and m.firstDay between seat.time.firstDay and seat.time.lastDay and seat.body in (select met.code from m.bodies met)))""";

    /** The sight of a caller who is an outsider of every meeting. */
    public static final Sight NOTHING = new Sight(false, Set.of());

    /** Whether the caller sees more than date and place of the meeting {@code m}. */
    public String ofTitle() {
        return everything ? "1 = 1" : "m.confidentiality <> CONFIDENTIAL" + orInsider();
    }

    /** Whether the caller sees agenda, papers, attendance and decisions of the meeting {@code m}. */
    public String ofPapers() {
        return everything ? "1 = 1" : "m.confidentiality = PUBLIC" + orInsider();
    }

    private String orInsider() {
        return participants.isEmpty() ? "" : " or " + INVITED_OR_MEMBER;
    }

    /** Gives the conditions their values. */
    public <R> ListQuery<R> in(ListQuery<R> query) {
        return bindsNothing() ? query : query.with("ownParticipants", participants);
    }

    /** Gives the conditions their values. */
    public <R> TypedQuery<R> in(TypedQuery<R> query) {
        return bindsNothing() ? query : query.setParameter("ownParticipants", participants);
    }

    private boolean bindsNothing() {
        return everything || participants.isEmpty();
    }
}
