package org.concord.membership.internal.meeting;

import static org.concord.membership.internal.meeting.SomeMeeting.FIRST_DAY;
import static org.concord.membership.internal.meeting.SomeMeeting.NOW;
import static org.concord.membership.internal.meeting.SomeMeeting.closed;
import static org.concord.membership.internal.meeting.SomeMeeting.convened;
import static org.concord.membership.internal.meeting.SomeMeeting.inSession;
import static org.concord.membership.internal.meeting.SomeMeeting.plan;
import static org.concord.membership.internal.meeting.SomeMeeting.planned;
import static org.concord.membership.internal.meeting.SomeMeeting.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Refused;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MeetingState;
import org.concord.membership.api.PlanMeeting;
import org.junit.jupiter.api.Test;

class MeetingTest {

    @Test
    void meetingGoesFromPlanToAdoptedReport() {
        assertEquals(MeetingState.PLANNED, planned().state());
        assertEquals(MeetingState.CONVENED, convened().state());
        assertEquals(MeetingState.IN_SESSION, inSession().state());
        assertEquals(MeetingState.CLOSED, closed().state());
        assertEquals(MeetingState.REPORT_ADOPTED, reported().state());
        assertEquals(SomeMeeting.REPORT, reported().report());
    }

    @Test
    void stepsCannotBeSkipped() {
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> planned().open(NOW));
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> convened().close(NOW));
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> inSession().adoptReport(Ids.next(), NOW));
    }

    @Test
    void meetingInSessionIsNeitherPostponedNorCancelled() {
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> inSession().postpone("floods", NOW));
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> inSession().cancel("floods", NOW));
    }

    @Test
    void postponedMeetingIsPlannedAgainOnOtherDays() {
        Meeting meeting = convened();
        meeting.postpone("floods", NOW);

        meeting.replan(MeetingDays.of(PartialDate.parse("2027-01-12"), null, null), LocalTime.of(9, 0), null, NOW);

        assertEquals(MeetingState.PLANNED, meeting.state());
        assertEquals(LocalDate.parse("2027-01-12"), meeting.days().first());
        assertNull(meeting.reason());
    }

    @Test
    void agendaThatWasPublishedStaysPublishedWhenTheMeetingIsPlannedAgain() {
        Meeting meeting = convened();
        meeting.postpone("floods", NOW);
        meeting.replan(MeetingDays.of(PartialDate.parse("2027-01-12"), null, null), LocalTime.of(9, 0), null, NOW);
        Meeting neverConvened = planned();
        neverConvened.postpone("floods", NOW);

        assertTrue(meeting.agendaIsPublished());
        assertFalse(neverConvened.agendaIsPublished());
    }

    @Test
    void limitIsNotBelowTheLargestDelegation() {
        planned().mustHold(2);
        Refused.by(MeetingRule.MORE_DELEGATES_REGISTERED, () -> planned().mustHold(3));
    }

    @Test
    void cancellingNeedsReason() {
        Refused.by(KernelRule.REQUIRED, () -> planned().cancel(" ", NOW));
    }

    @Test
    void nothingChangesOnceTheReportIsAdopted() {
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> reported().change("BALI", plan(), NOW));
    }

    @Test
    void daysStayOnceTheMeetingIsInSession() {
        Refused.by(MeetingRule.MEETING_NOT_IN_STATE, () -> inSession().change("BALI", plan("2026-12-01", "2026-12-03", null), NOW));
    }

    @Test
    void calendarsSeeEveryChange() {
        Meeting meeting = planned();
        Instant before = meeting.lastModified();

        meeting.convene(NOW);
        meeting.change("BALI", plan("2026-12-01", "2026-12-03", null), NOW);

        assertEquals(2, meeting.sequence());
        assertTrue(meeting.lastModified().isAfter(before));
    }

    @Test
    void plannedMeetingHasItsDaysZoneAndFormat() {
        Refused.by(MeetingRule.MEETING_DATE_TOO_COARSE, () -> Meeting.planned(Ids.next(), "BALI", plan("2026-12", "2026-12", null), NOW));
        Refused.by(KernelRule.REQUIRED, () -> Meeting.planned(Ids.next(), "BALI", withZone(null), NOW));
        Refused.by(MeetingRule.UNKNOWN_ZONE, () -> Meeting.planned(Ids.next(), "BALI", withZone("Asia/Atlantis"), NOW));
    }

    @Test
    void pastMeetingIsClosedAtOnceAndMayBeKnownToTheMonthOnly() {
        Meeting ninth = Meeting.past(Ids.next(), "BALI", plan("2015-05", "2015-05", null), LocalDate.parse("2026-11-01"), NOW);

        assertEquals(MeetingState.CLOSED, ninth.state());
        assertEquals("2015-05", ninth.days().from().toString());
        assertEquals(LocalDate.parse("2015-05-31"), ninth.days().last());
        assertEquals(List.of(), ninth.days().all());
    }

    @Test
    void meetingToComeIsNotPast() {
        Refused.by(MeetingRule.MEETING_NOT_PAST, () -> Meeting.past(Ids.next(), "BALI", plan(), FIRST_DAY, NOW));
    }

    @Test
    void bodiesAreNamedOnce() {
        Refused.by(MeetingRule.MEETING_WITHOUT_BODY, () -> Meeting.planned(Ids.next(), "BALI", withBodies(), NOW));
        Refused.by(MeetingRule.BODY_NAMED_TWICE, () -> Meeting.planned(Ids.next(), "BALI", withBodies("BP-AHG", "BP-AHG"), NOW));
    }

    @Test
    void bodyInChargeIsTheFirstOne() {
        assertEquals("BP-SOM", Meeting.planned(Ids.next(), "BALI", withBodies("BP-SOM", "BP-AHG"), NOW).body());
    }

    private static PlanMeeting withZone(String zone) {
        PartialDate day = PartialDate.of(FIRST_DAY);
        return new PlanMeeting(List.of("BP-AHG"), null, "Meeting", day, null, null, null, null, zone, null, null, MeetingFormat.VIRTUAL,
            Confidentiality.PUBLIC, null, null);
    }

    private static PlanMeeting withBodies(String... bodies) {
        PartialDate day = PartialDate.of(FIRST_DAY);
        return new PlanMeeting(List.of(bodies), null, "Meeting", day, null, null, null, null, "Asia/Jakarta", null, null, MeetingFormat.VIRTUAL,
            Confidentiality.PUBLIC, null, null);
    }
}
