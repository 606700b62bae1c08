package org.concord.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.AttendanceMark;
import org.concord.membership.api.AttendanceRow;
import org.concord.membership.api.Attendances;
import org.concord.membership.api.MarkParticipant;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.MembershipRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The marks of one day of a meeting are stored together. */
@Inside
class AttendanceDayIT {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Inject
    private CurrentCaller caller;
    @Inject
    private Records records;
    @Inject
    private Meetings meetings;
    @Inject
    private Attendances attendances;
    private UUID meeting;
    private String first;
    private String second;

    @BeforeEach
    void openAMeeting() {
        caller.become(Caller.system("container"));
        first = records.organisation();
        second = records.organisation();
        meeting = records.meeting(records.body());
        meetings.convene(meeting, version());
        meetings.open(meeting, version());
    }

    @Test
    void allAreStored() {
        UUID corrected = UUID.randomUUID();
        attendances.recordDay(meeting, DAY, List.of(new MarkParticipant(corrected, first, AttendanceMark.PRESENT, null)));

        attendances.recordDay(meeting, DAY, List.of(new MarkParticipant(corrected, first, AttendanceMark.APOLOGIES, 0L),
            new MarkParticipant(UUID.randomUUID(), second, AttendanceMark.PRESENT, null)));

        assertEquals(2, marks().size());
        assertEquals(AttendanceMark.APOLOGIES, attendances.find(meeting, corrected).orElseThrow().mark());
    }

    @Test
    void noneIsWhereOneIsRefused() {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> attendances.recordDay(meeting, DAY, List.of(
            new MarkParticipant(UUID.randomUUID(), first, AttendanceMark.PRESENT, null),
            new MarkParticipant(UUID.randomUUID(), Records.code(), AttendanceMark.PRESENT, null))));

        assertEquals(MembershipRule.UNKNOWN_PARTICIPANT, refused.rule());
        assertEquals(List.of(), marks());
    }

    private List<AttendanceRow> marks() {
        return attendances.marks(meeting, DAY, Paging.first(10)).rows();
    }

    private long version() {
        return meetings.find(meeting).orElseThrow().version();
    }
}
