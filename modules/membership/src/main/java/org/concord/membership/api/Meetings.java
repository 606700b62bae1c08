package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Meetings, from the plan to the adopted report. What a person sees of a meeting depends on its {@link Confidentiality}; the rule holds
 * for every list, search, count and record alike, and somebody not signed in is an outsider of every meeting.
 */
public interface Meetings {

    /** Meetings, the latest first ({@code sort=from} for the earliest first). */
    Page<MeetingRow> search(MeetingCriteria criteria, Paging paging);

    /** Meetings not over yet and not called off, the next first. */
    Page<MeetingRow> next(Paging paging);

    /** Meetings as calendars need them, the latest first. */
    Page<CalendarRow> calendar(MeetingCriteria criteria, Paging paging);

    /** One meeting, masked for outsiders. */
    Optional<MeetingRecord> find(UUID id);

    /** Plans a meeting. */
    void plan(UUID id, PlanMeeting command);

    /** Enters a meeting held before Concord kept it: it is CLOSED at once. */
    void enterPast(UUID id, PlanMeeting command);

    /** Corrects what is known of it, as long as its report is not adopted. Days change only before it is in session. */
    void change(UUID id, long version, PlanMeeting command);

    /** PLANNED to CONVENED: those invited are asked to come; where nobody is invited one by one, all members of its bodies are. */
    void convene(UUID id, long version);

    /** CONVENED to REGISTRATION_CLOSED. */
    void closeRegistration(UUID id, long version);

    /** CONVENED or REGISTRATION_CLOSED to IN_SESSION. */
    void open(UUID id, long version);

    /** IN_SESSION to CLOSED. */
    void close(UUID id, long version);

    /** CLOSED to REPORT_ADOPTED. */
    void adoptReport(UUID id, long version, AdoptReport command);

    /** Before IN_SESSION: it will be held, but not on these days. */
    void postpone(UUID id, long version, GiveReason command);

    /** POSTPONED to PLANNED, on new days. */
    void replan(UUID id, long version, ReplanMeeting command);

    /** Before IN_SESSION: it will not be held. */
    void cancel(UUID id, long version, GiveReason command);
}
