package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import org.concord.kernel.RuleBroken;
import org.concord.membership.internal.body.BodyDesk;
import org.concord.membership.internal.chair.ChairDesk;
import org.concord.membership.internal.meeting.AttendanceDesk;
import org.concord.membership.internal.meeting.MeetingDesk;
import org.concord.membership.internal.participant.MembershipDesk;
import org.concord.membership.internal.participant.ParticipantDesk;

/**
 * The same desks with one difference: when they refuse a line, the transaction goes on, because whoever tries lines out undoes the refused one
 * and takes the next.
 */
@ApplicationScoped
public class TrialDesks {

    @Inject
    private Participants participants;
    @Inject
    private Memberships memberships;
    @Inject
    private Bodies bodies;
    @Inject
    private Chairs chairs;
    @Inject
    private Meetings meetings;
    @Inject
    private Attendances attendances;

    Desks all() {
        return new Desks(participants, memberships, bodies, chairs, meetings, attendances);
    }

    /** Tries participants out. */
    @ApplicationScoped
    @Typed(Participants.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Participants extends ParticipantDesk {
    }

    /** Tries memberships out. */
    @ApplicationScoped
    @Typed(Memberships.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Memberships extends MembershipDesk {
    }

    /** Tries bodies out. */
    @ApplicationScoped
    @Typed(Bodies.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Bodies extends BodyDesk {
    }

    /** Tries terms of chairs out. */
    @ApplicationScoped
    @Typed(Chairs.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Chairs extends ChairDesk {
    }

    /** Tries meetings out. */
    @ApplicationScoped
    @Typed(Meetings.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Meetings extends MeetingDesk {
    }

    /** Tries attendance out. */
    @ApplicationScoped
    @Typed(Attendances.class)
    @Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
    public static class Attendances extends AttendanceDesk {
    }
}
