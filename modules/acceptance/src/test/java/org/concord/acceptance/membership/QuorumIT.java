package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether enough members of a body are there to decide: counted, never typed. */
@Acceptance
class QuorumIT {

    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private String body;
    private String first;
    private String second;
    private String meeting;

    QuorumIT(Api api, MembersDriver members, MeetingsDriver meetings) {
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
    }

    @BeforeEach
    void openAMeetingOfThreeMembersOfWhichTwoMustBeThere() {
        body = members.body(members.process());
        first = members.memberOf(body);
        second = members.memberOf(body);
        members.memberOf(body);
        secretariat.put("/bodies/" + body + "/quorum-rule", Fields.of("percent", 60)).expect(204);
        meeting = meetings.inSession(body);
    }

    @Test
    void quorumIsComputedFromTheAttendance() {
        meetings.attend(meeting, first, "PRESENT");
        meetings.attend(meeting, second, "APOLOGIES");

        JsonObject quorum = secretariat.get("/meetings/" + meeting + "/attendance/quorum").expect(200).rows().get(0);

        assertEquals(2, quorum.getInt("needed"));
        assertEquals(3, quorum.getInt("members"));
        assertEquals(1, quorum.getInt("present"));
    }

    @Test
    void decisionWithoutQuorumIsRefused() {
        meetings.attend(meeting, first, "PRESENT");

        meetings.decide(meeting, "1").expectProblem(409, "NO_QUORUM");

        assertEquals(0, secretariat.get("/meetings/" + meeting + "/decisions").expect(200).rows().size());
    }

    @Test
    void decisionWithQuorumSaysHowManyWereThere() {
        meetings.attend(meeting, first, "PRESENT");
        meetings.attend(meeting, second, "REMOTE");

        JsonObject decision = meetings.decide(meeting, "1").expect(201).json();

        assertEquals(2, decision.getInt("present"));
        assertEquals(2, decision.getInt("needed"));
    }

    @Test
    void guestDoesNotCountTowardIt() {
        String guest = members.organisation();
        meetings.attend(meeting, first, "PRESENT");
        meetings.attend(meeting, guest, "PRESENT");

        meetings.decide(meeting, "1").expectProblem(409, "NO_QUORUM");
    }

    @Test
    void participantCountsOnceHoweverManyDelegatesItSends() {
        String sent = meetings.convened(body);
        String delegates = "/meetings/" + sent + "/delegations/" + secretariat.post("/meetings/" + sent + "/delegations", Fields.of("participant", first))
            .expect(201).json().getString("id") + "/delegates/";
        List<String> came = List.of(Invented.id(), Invented.id());
        came.forEach(delegate -> secretariat.put(delegates + delegate, Fields.of("name", "One of two", "head", false)).expect(201));
        meetings.step(sent, "open").expect(200);
        came.forEach(delegate -> secretariat.post("/meetings/" + sent + "/attendance", Fields.of("participant", first, "delegate", delegate,
            "day", meetings.firstDay(), "mark", "PRESENT")).expect(201));

        assertEquals(1, secretariat.get("/meetings/" + sent + "/attendance/quorum").expect(200).rows().get(0).getInt("present"));
        meetings.decide(sent, "1").expectProblem(409, "NO_QUORUM");
    }

    @Test
    void participantIsMarkedOnceADay() {
        meetings.attend(meeting, first, "PRESENT");

        secretariat.post("/meetings/" + meeting + "/attendance", Fields.of("participant", first, "day", meetings.firstDay(), "mark", "REMOTE"))
            .expectProblem(409, "ATTENDANCE_ALREADY_RECORDED");
    }

    @Test
    void bodyWithoutMembersDecidesNothing() {
        String empty = members.body(members.process());
        secretariat.put("/bodies/" + empty + "/quorum-rule", Fields.of("percent", 60)).expect(204);
        String held = meetings.inSession(empty);

        assertEquals(1, secretariat.get("/meetings/" + held + "/attendance/quorum").expect(200).rows().get(0).getInt("needed"));
        meetings.decide(held, "1").expectProblem(409, "NO_QUORUM");
    }
}
