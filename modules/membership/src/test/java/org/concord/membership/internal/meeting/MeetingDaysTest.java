package org.concord.membership.internal.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Refused;
import org.concord.membership.api.MeetingRule;
import org.junit.jupiter.api.Test;

class MeetingDaysTest {

    private static final LocalDate SEPTEMBER_21 = LocalDate.parse("2021-09-21");
    private static final LocalDate SEPTEMBER_22 = LocalDate.parse("2021-09-22");
    private static final LocalDate SEPTEMBER_23 = LocalDate.parse("2021-09-23");

    @Test
    void meetingOfThe21stAnd23rdIsNotHeldOnThe22nd() {
        MeetingDays days = days("2021-09-21", "2021-09-23", SEPTEMBER_21, SEPTEMBER_23);

        assertTrue(days.include(SEPTEMBER_21));
        assertFalse(days.include(SEPTEMBER_22));
        assertEquals(List.of(SEPTEMBER_21, SEPTEMBER_23), days.all());
    }

    @Test
    void singleDaysSurviveTheirColumn() {
        MeetingDays days = days("2021-09-21", "2021-09-23", SEPTEMBER_21, SEPTEMBER_23);

        assertEquals(days.single(), MeetingDays.read(days.written()));
    }

    @Test
    void namingEveryDayIsTheSameAsNamingNone() {
        assertEquals(days("2021-09-21", "2021-09-23"), days("2021-09-21", "2021-09-23", SEPTEMBER_21, SEPTEMBER_22, SEPTEMBER_23));
    }

    @Test
    void singleDaysBeginAndEndWithTheMeeting() {
        Refused.by(MeetingRule.DAYS_NOT_IN_PERIOD, () -> days("2021-09-21", "2021-09-24", SEPTEMBER_21, SEPTEMBER_23));
        Refused.by(MeetingRule.DAYS_NOT_IN_PERIOD, () -> days("2021-09-21", "2021-09-23", SEPTEMBER_23, SEPTEMBER_21));
        Refused.by(MeetingRule.DAYS_NOT_IN_PERIOD, () -> days("2021-09-21", "2021-09-21", SEPTEMBER_21, SEPTEMBER_21));
    }

    @Test
    void meetingDoesNotEndBeforeItBegins() {
        Refused.by(KernelRule.ENDS_BEFORE_START, () -> days("2021-09-21", "2021-09-20"));
    }

    @Test
    void meetingDoesNotLastForYears() {
        Refused.by(MeetingRule.MEETING_TOO_LONG, () -> days("2021-01-01", "2021-12-31"));
        Refused.by(MeetingRule.MEETING_TOO_LONG, () -> days("2001", "2021"));
    }

    @Test
    void coarseMeetingMayBeHeldOnAnyDayOfItsMonth() {
        MeetingDays october = days("2004-10", "2004-10");

        assertTrue(october.include(LocalDate.parse("2004-10-29")));
        assertFalse(october.include(LocalDate.parse("2004-11-01")));
    }

    private static MeetingDays days(String from, String to, LocalDate... single) {
        return MeetingDays.of(PartialDate.parse(from), PartialDate.parse(to), List.of(single));
    }
}
