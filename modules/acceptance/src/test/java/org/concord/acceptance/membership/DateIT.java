package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that the calendar does not have, and days at odds with each other. */
@Acceptance
class DateIT {

    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;

    DateIT(Api api, MembersDriver members, MeetingsDriver meetings) {
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "2023-13-01", "2023-00-10", "30.02.2023", "yesterday", "2023-2-3", "+999999999-01-01"})
    void dayThatDoesNotExistIsRefusedWithItsField(String day) {
        Answer meeting = secretariat.post("/meetings", meetings.draft(members.body(members.process()), "from", day));

        assertEquals("from", meeting.expectProblem(422, "DATE_DOES_NOT_EXIST").fields().get(0));
    }

    @Test
    void soItIsAsAFilter() {
        assertEquals(List.of("asOf"), secretariat.list("/memberships", "asOf", "2023-02-30").expectProblem(422, "DATE_DOES_NOT_EXIST").fields());
    }

    @Test
    void meetingDoesNotEndBeforeItStarts() {
        String body = members.body(members.process());

        assertEquals("to", secretariat.post("/meetings", meetings.draft(body, "to", "2031-05-19")).expectProblem(422, "ENDS_BEFORE_START").fields().get(0));
    }

    @Test
    void singleDaysLieBetweenTheFirstAndTheLast() {
        String body = members.body(members.process());

        secretariat.post("/meetings", meetings.draft(body, "days", List.of("2031-05-20", "2031-06-01"))).expectProblem(422, "DAYS_NOT_IN_PERIOD");
    }

    @Test
    void plannedMeetingHasDaysAndNotJustAMonth() {
        String body = members.body(members.process());

        secretariat.post("/meetings", meetings.draft(body, "from", "2031-05", "to", "2031-05")).expectProblem(422, "MEETING_DATE_TOO_COARSE");
    }
}
