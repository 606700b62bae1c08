package org.concord.training.internal.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.AttendanceRule;
import org.concord.training.api.AttendedBy;
import org.concord.training.internal.run.Session;

/** How long somebody attended a session, as somebody wrote it down; the record with the highest number counts, and none is ever changed. */
@Entity
@Table(schema = "training", name = "attendance_record")
class AttendanceRecord {

    private static final Duration SCANNED_BEFORE = Duration.ofHours(1);
    private static final Duration SCANNED_AFTER = Duration.ofHours(4);

    @Id
    private UUID id;
    @Column(name = "session_id")
    private UUID session;
    @Column(name = "nomination_id")
    private UUID nomination;
    private int minutes;
    @Enumerated(EnumType.STRING)
    private AttendedBy how;
    @Column(name = "recorded_at")
    private Instant at;
    @Column(name = "recorded_by")
    private String by;
    @Column(name = "record_number")
    private int number;

    protected AttendanceRecord() {
    }

    /** @param before the record that this one corrects, or null */
    AttendanceRecord(Session session, UUID nomination, int minutes, AttendedBy how, AttendanceRecord before, Instant at, String by) {
        requireTime(session, how, at);
        if (minutes < 0) {
            throw RuleBroken.at("minutes." + nomination, KernelRule.NOT_A_NUMBER, minutes);
        }
        if (minutes > session.minutes()) {
            throw RuleBroken.at("minutes." + nomination, AttendanceRule.MINUTES_ABOVE_SESSION, minutes, session.minutes());
        }
        id = Ids.next();
        this.session = session.id();
        this.nomination = nomination;
        this.minutes = minutes;
        this.how = how;
        this.at = at;
        this.by = by;
        number = before == null ? 1 : before.number + 1;
    }

    private static void requireTime(Session session, AttendedBy how, Instant at) {
        if (how == AttendedBy.QR) {
            requireAround(session, at);
        } else if (at.isBefore(session.startsAt())) {
            throw new RuleBroken(AttendanceRule.SESSION_NOT_BEGUN, session.startsAt());
        }
    }

    /** People come before a session begins, and the phone of a trainer may be slow; days later a badge says nothing of who is there. */
    private static void requireAround(Session session, Instant at) {
        ZonedDateTime from = session.startsAt().minus(SCANNED_BEFORE).atZone(session.run().zone());
        ZonedDateTime until = session.endsAt().plus(SCANNED_AFTER).atZone(session.run().zone());
        if (at.isBefore(from.toInstant()) || at.isAfter(until.toInstant())) {
            throw new RuleBroken(AttendanceRule.SCANNED_OUTSIDE_SESSION, from.toLocalDate(), from.toLocalTime(), until.toLocalDate(), until.toLocalTime(),
                session.run().zone().getId());
        }
    }

    UUID nomination() {
        return nomination;
    }

    int minutes() {
        return minutes;
    }
}
