package org.concord.membership.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Who came on which day; one mark a day for each participant and for each of its delegates. Empty for outsiders. */
public interface Attendances {

    /** The marks of a meeting by day and participant; of one day when {@code day} is not null. */
    Page<AttendanceRow> marks(UUID meeting, LocalDate day, Paging paging);

    /** One mark. */
    Optional<AttendanceRow> find(UUID meeting, UUID id);

    /** Records a mark, once registration is closed or the meeting in session, until its report is adopted. */
    void record(UUID meeting, UUID id, RecordAttendance command);

    /** Records and corrects the marks of several participants on one day: all of them, or none where one is refused. */
    void recordDay(UUID meeting, LocalDate day, List<MarkParticipant> marks);

    /** Corrects a mark. */
    void correct(UUID meeting, UUID id, long version, CorrectAttendance command);

    /** The quorum of each body that meets on each day; empty for outsiders. */
    List<Quorum> quorum(UUID meeting);

    /** The rule of a body; without a rule both components are null. */
    SetQuorumRule quorumRule(String body);

    /** Sets or lifts the rule of a body; decisions already taken stand. */
    void setQuorumRule(String body, SetQuorumRule command);
}
