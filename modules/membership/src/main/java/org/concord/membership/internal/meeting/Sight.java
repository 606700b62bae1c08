package org.concord.membership.internal.meeting;

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
        (exists (select 1 from Invitation own where own.meeting = %1$s.id and own.participant in (:ownParticipants))
        or not exists (select 1 from Invitation any where any.meeting = %1$s.id)
        and exists (select 1 from BodyMembership seat where seat.participant in (:ownParticipants) and seat.role = MEMBER
        and %1$s.firstDay between seat.time.firstDay and seat.time.lastDay and seat.body in (select met.code from %1$s.bodies met)))""";

    /** The sight of a caller who is an outsider of every meeting. */
    public static final Sight NOTHING = new Sight(false, Set.of());

    /** Whether the caller sees more than date and place of the meeting {@code m}. */
    public String ofTitle() {
        return everything ? "1 = 1" : "m.confidentiality <> CONFIDENTIAL" + orInsider("m");
    }

    /** Whether the caller sees agenda, papers, attendance and decisions of the meeting {@code m}. */
    public String ofPapers() {
        return ofPapers("m");
    }

    /** The same of a meeting that the query calls otherwise. */
    public String ofPapers(String meeting) {
        return everything ? "1 = 1" : meeting + ".confidentiality = PUBLIC" + orInsider(meeting);
    }

    /**
     * Whether the caller sees the document {@code d}, {@code m} being its meeting if it has one: of what the meeting says and what the document says itself,
     * the stricter counts.
     *
     * @param reader whether the caller may read of the processes, and so sees what belongs to no meeting and is not public
     */
    public String ofDocument(boolean reader) {
        String alone = reader ? "d.meeting is null" : "d.meeting is null and d.confidentiality = PUBLIC";
        String ofMeeting = everything ? "1 = 1" : "m.confidentiality = PUBLIC and d.confidentiality = PUBLIC" + orInsider("m");
        return alone + " or d.meeting is not null and (" + ofMeeting + ")";
    }

    private String orInsider(String meeting) {
        return participants.isEmpty() ? "" : " or " + INVITED_OR_MEMBER.formatted(meeting);
    }

    /** Gives the conditions their values. */
    public <R> ListQuery<R> in(ListQuery<R> query) {
        return everything || participants.isEmpty() ? query : query.with("ownParticipants", participants);
    }
}
