package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.AdoptReport;
import org.concord.membership.api.CalendarRow;
import org.concord.membership.api.GiveReason;
import org.concord.membership.api.MeetingCancelled;
import org.concord.membership.api.MeetingChanged;
import org.concord.membership.api.MeetingCriteria;
import org.concord.membership.api.MeetingPlanned;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.MeetingRow;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.PlanMeeting;
import org.concord.membership.api.ReplanMeeting;
import org.concord.membership.internal.RollSearch;

/** Plans meetings and takes them from step to step. */
@ApplicationScoped
@Transactional
public class MeetingDesk implements Meetings {

    private static final String MEETINGS = "meetings";

    @Inject
    private MeetingRepository meetings;
    @Inject
    private MeetingSearch search;
    @Inject
    private Invitations invitations;
    @Inject
    private ReportSearch reports;
    @Inject
    private RollSearch roll;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<MeetingPlanned> planned;
    @Inject
    private Event<MeetingChanged> changed;
    @Inject
    private Event<MeetingCancelled> cancelled;

    @Override
    public Page<MeetingRow> search(MeetingCriteria criteria, Paging paging) {
        return search.rows(criteria, paging);
    }

    @Override
    public Page<MeetingRow> next(Paging paging) {
        return search.next(LocalDate.now(clock), paging);
    }

    @Override
    public Page<CalendarRow> calendar(MeetingCriteria criteria, Paging paging) {
        return search.calendar(criteria, paging);
    }

    @Override
    public Optional<MeetingRecord> find(UUID id) {
        return search.find(id);
    }

    @Override
    public void plan(UUID id, PlanMeeting command) {
        access.require(MembershipRight.PLAN_MEETINGS);
        if (audit.alreadyDone(MEETINGS, id.toString(), command)) {
            return;
        }
        meetings.add(held(Meeting.planned(id, processOf(command.bodies()), command, clock.instant())));
        audit.created(MEETINGS, id.toString(), "MEETING_PLANNED", command);
        planned.fire(new MeetingPlanned(id));
    }

    @Override
    public void enterPast(UUID id, PlanMeeting command) {
        access.require(MembershipRight.PLAN_MEETINGS);
        if (audit.alreadyDone(MEETINGS, id.toString(), command)) {
            return;
        }
        meetings.add(held(Meeting.past(id, processOf(command.bodies()), command, LocalDate.now(clock), clock.instant())));
        audit.created(MEETINGS, id.toString(), "PAST_MEETING_ENTERED", command);
    }

    @Override
    public void change(UUID id, long version, PlanMeeting command) {
        step(id, version, "MEETING_CHANGED", command, meeting -> {
            meeting.change(processOf(command.bodies()), command, clock.instant());
            held(meeting).mustHold(meetings.largestDelegation(id));
        });
    }

    @Override
    public void convene(UUID id, long version) {
        step(id, version, "MEETING_CONVENED", null, meeting -> {
            meeting.convene(clock.instant());
            invitations.inviteAllWhereNobodyIs(meeting);
        });
    }

    @Override
    public void closeRegistration(UUID id, long version) {
        step(id, version, "MEETING_REGISTRATION_CLOSED", null, meeting -> meeting.closeRegistration(clock.instant()));
    }

    @Override
    public void open(UUID id, long version) {
        step(id, version, "MEETING_OPENED", null, meeting -> meeting.open(clock.instant()));
    }

    @Override
    public void close(UUID id, long version) {
        step(id, version, "MEETING_CLOSED", null, meeting -> meeting.close(clock.instant()));
    }

    @Override
    public void adoptReport(UUID id, long version, AdoptReport command) {
        step(id, version, "MEETING_REPORT_ADOPTED", command, meeting -> {
            reports.requireAdopted(id, command.report());
            meeting.adoptReport(command.report(), clock.instant());
        });
    }

    @Override
    public void postpone(UUID id, long version, GiveReason command) {
        step(id, version, "MEETING_POSTPONED", command, meeting -> meeting.postpone(command.reason(), clock.instant()));
    }

    @Override
    public void replan(UUID id, long version, ReplanMeeting command) {
        step(id, version, "MEETING_REPLANNED", command, meeting -> {
            meeting.replan(MeetingDays.of(command.from(), command.to(), command.days()), command.startTime(), command.endTime(), clock.instant());
            held(meeting);
        });
    }

    @Override
    public void cancel(UUID id, long version, GiveReason command) {
        step(id, version, "MEETING_CANCELLED", command, meeting -> meeting.cancel(command.reason(), clock.instant()));
        cancelled.fire(new MeetingCancelled(id));
    }

    private void step(UUID id, long version, String action, Record command, Consumer<Meeting> verb) {
        access.require(MembershipRight.PLAN_MEETINGS);
        Meeting meeting = meetings.locked(id, version);
        verb.accept(meeting);
        audit.changed(MEETINGS, id.toString(), action, command);
        changed.fire(new MeetingChanged(id, meeting.state()));
    }

    /** The meeting, if all its bodies still are there to hold it. */
    private Meeting held(Meeting meeting) {
        List<String> bodies = meeting.bodyCodes();
        for (int i = 0; i < bodies.size(); i++) {
            roll.requireNotDissolved("bodies[" + i + "]", bodies.get(i), meeting.days().first());
        }
        return meeting;
    }

    private String processOf(List<String> bodies) {
        if (bodies == null || bodies.isEmpty()) {
            throw RuleBroken.at("bodies", MeetingRule.MEETING_WITHOUT_BODY);
        }
        String process = roll.processOf("bodies[0]", bodies.get(0));
        for (int i = 1; i < bodies.size(); i++) {
            String other = roll.processOf("bodies[" + i + "]", bodies.get(i));
            if (!other.equals(process)) {
                throw RuleBroken.at("bodies[" + i + "]", MeetingRule.BODIES_OF_TWO_PROCESSES, process, other);
            }
        }
        return process;
    }
}
