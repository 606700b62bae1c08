package org.concord.membership.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.AttendanceMark;
import org.concord.membership.api.RecordAttendance;

/**
 * Whether a participant, or one of its delegates, came on a day of a meeting. {@code attendee} is whichever of the two is meant, so that there is
 * one mark a day for each.
 */
@Entity
@Table(schema = "membership", name = "attendance")
class Attendance {

    @Id
    private UUID id;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "delegate_id")
    private UUID delegate;
    private String attendee;
    @Column(name = "held_on")
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private AttendanceMark mark;
    @Version
    private long version;

    protected Attendance() {
    }

    Attendance(UUID id, Meeting meeting, RecordAttendance command) {
        this.id = id;
        this.meeting = meeting.id();
        participant = Text.required("participant", command.participant(), 40);
        delegate = command.delegate();
        attendee = delegate == null ? participant : delegate.toString();
        meeting.requireDay("day", command.day());
        day = command.day();
        correct(command.mark());
    }

    void correct(AttendanceMark right) {
        if (right == null) {
            throw RuleBroken.at("mark", KernelRule.REQUIRED);
        }
        mark = right;
    }

    UUID meeting() {
        return meeting;
    }

    LocalDate day() {
        return day;
    }

    String attendee() {
        return attendee;
    }

    long version() {
        return version;
    }
}
