package org.concord.membership.internal.meeting;

import static org.concord.membership.api.MeetingState.CLOSED;
import static org.concord.membership.api.MeetingState.IN_SESSION;
import static org.concord.membership.api.MeetingState.REGISTRATION_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.AttendanceRow;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.CorrectAttendance;
import org.concord.membership.api.MarkParticipant;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.Quorum;
import org.concord.membership.api.RecordAttendance;
import org.concord.membership.api.SetQuorumRule;
import org.concord.membership.internal.RollSearch;

/** Records who came, and counts. */
@ApplicationScoped
@Transactional
public class AttendanceDesk implements Attendances {

    private static final String ATTENDANCE = "attendance";

    @Inject
    private MeetingRepository meetings;
    @Inject
    private AttendanceSearch search;
    @Inject
    private RollCall rollCall;
    @Inject
    private RollSearch roll;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<AttendanceRow> marks(UUID meeting, LocalDate day, Paging paging) {
        return search.marks(meeting, day, paging);
    }

    @Override
    public Optional<AttendanceRow> find(UUID meeting, UUID id) {
        return search.find(meeting, id);
    }

    @Override
    public void record(UUID meeting, UUID id, RecordAttendance command) {
        access.require(MembershipRight.RECORD_DECISIONS);
        Meeting of = meetings.locked(meeting);
        if (audit.alreadyDone(ATTENDANCE, id.toString(), command)) {
            return;
        }
        of.requireState(REGISTRATION_CLOSED, IN_SESSION, CLOSED);
        roll.requireParticipant("participant", command.participant());
        requireDelegateOf(meeting, command);
        Attendance attendance = new Attendance(id, of, command);
        if (search.recorded(meeting, attendance)) {
            throw new RuleBroken(MeetingRule.ATTENDANCE_ALREADY_RECORDED);
        }
        meetings.add(attendance);
        audit.created(ATTENDANCE, id.toString(), "ATTENDANCE_RECORDED", command);
    }

    @Override
    public void recordDay(UUID meeting, LocalDate day, List<MarkParticipant> marks) {
        access.require(MembershipRight.RECORD_DECISIONS);
        for (MarkParticipant one : marks) {
            if (one.version() == null) {
                record(meeting, one.id(), new RecordAttendance(one.participant(), null, day, one.mark()));
            } else {
                correct(meeting, one.id(), one.version(), new CorrectAttendance(one.mark()));
            }
        }
    }

    @Override
    public void correct(UUID meeting, UUID id, long version, CorrectAttendance command) {
        access.require(MembershipRight.RECORD_DECISIONS);
        meetings.locked(meeting).requireState(REGISTRATION_CLOSED, IN_SESSION, CLOSED);
        meetings.attendance(meeting, id, version).correct(command.mark());
        audit.changed(ATTENDANCE, id.toString(), "ATTENDANCE_CORRECTED", command);
    }

    @Override
    public List<Quorum> quorum(UUID meeting) {
        return rollCall.ofEachBodyAndDay(meeting);
    }

    @Override
    public SetQuorumRule quorumRule(String body) {
        access.require(MembershipRight.READ);
        return meetings.quorumRule(body).map(QuorumRule::asSet).orElse(new SetQuorumRule(null, null));
    }

    @Override
    public void setQuorumRule(String body, SetQuorumRule command) {
        access.require(MembershipRight.KEEP_BODIES);
        roll.processOf("body", body);
        meetings.quorumRule(body).ifPresentOrElse(rule -> rule.set(command), () -> meetings.add(new QuorumRule(body, command)));
        audit.changed("bodies", body, "QUORUM_RULE_SET", command);
    }

    private void requireDelegateOf(UUID meeting, RecordAttendance command) {
        if (command.delegate() != null) {
            Delegation sent = meetings.delegate(meeting, command.delegate()).delegation();
            if (!sent.participant().equals(command.participant())) {
                throw RuleBroken.at("delegate", MeetingRule.DELEGATE_OF_OTHER_PARTICIPANT);
            }
        }
    }
}
