package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.AttendanceRow;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.internal.ParticipantName;
import org.concord.membership.internal.Reader;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads who came, for insiders and of public meetings. */
@ApplicationScoped
class AttendanceSearch {

    private static final String ROW = "select new org.concord.membership.api.AttendanceRow(a.id, a.meeting, a.participant, "
        + ParticipantName.SHOWN
        + ", a.delegate, (select g.name from Delegate g where g.id = a.delegate and :people = true), a.day, a.mark, a.version)"
        + " from Attendance a join Meeting m on m.id = a.meeting" + ParticipantName.join("a.participant");

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Sights sights;
    @Inject
    private Access access;
    @Inject
    private Reader reader;

    Page<AttendanceRow> marks(UUID meeting, LocalDate day, Paging paging) {
        return rows(meeting)
            .where("a.day = :day", "day", day)
            .sortedBy("day", "a.day")
            .sortedBy("participant", "a.participant")
            .unique("id", "a.id")
            .page(paging);
    }

    Optional<AttendanceRow> find(UUID meeting, UUID id) {
        return rows(meeting).where("a.id = :id", "id", id).one();
    }

    boolean recorded(UUID meeting, Attendance wanted) {
        return !entities.createQuery(
                "select a.id from Attendance a where a.meeting = :meeting and a.day = :day and a.attendee = :attendee", UUID.class)
            .setParameter("meeting", meeting)
            .setParameter("day", wanted.day())
            .setParameter("attendee", wanted.attendee())
            .getResultList().isEmpty();
    }

    /** The codes of those who came on a day, in the room or by link. */
    Set<String> came(UUID meeting, LocalDate day) {
        return Set.copyOf(entities.createQuery(
                "select distinct a.participant from Attendance a where a.meeting = :meeting and a.day = :day and a.mark in (PRESENT, REMOTE)",
                String.class)
            .setParameter("meeting", meeting)
            .setParameter("day", day)
            .getResultList());
    }

    Optional<Meeting> ifPapersAreSeen(UUID meeting, Sight sight) {
        return sight.in(new ListQuery<>(entities, Meeting.class, "select m from Meeting m"))
            .where("m.id = :meeting").with("meeting", meeting).where(sight.ofPapers()).one();
    }

    private ListQuery<AttendanceRow> rows(UUID meeting) {
        access.require(MembershipRight.READ);
        Sight sight = sights.current();
        return sight.in(new ListQuery<>(entities, AttendanceRow.class, ROW)
            .with("people", access.may(MembershipRight.READ_PEOPLE))
            .with("language", reader.language())
            .where("a.meeting = :meeting", "meeting", meeting)
            .where(sight.ofPapers()));
    }
}
