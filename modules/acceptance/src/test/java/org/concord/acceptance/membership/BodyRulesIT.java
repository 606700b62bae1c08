package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies, who sits in them and who chairs them. */
@Acceptance
class BodyRulesIT {

    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private String process;
    private String body;
    private String participant;

    BodyRulesIT(Api api, MembersDriver members, MeetingsDriver meetings) {
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
    }

    @BeforeEach
    void newBody() {
        process = members.process();
        body = members.body(process);
        participant = members.organisation();
    }

    @Test
    void noBodyIsAboveItself() {
        String below = members.body(process, body);
        String furtherBelow = members.body(process, below);

        move(body, furtherBelow).expectProblem(409, "BODY_CYCLE");
        move(body, body).expectProblem(409, "BODY_CYCLE");

        assertTrue(secretariat.get("/bodies/" + body).expect(200).json().isNull("parent"));
    }

    @Test
    void bodyReportsToNoneOfAnotherProcess() {
        move(body, members.body(members.process())).expectProblem(422, "BODY_OF_ANOTHER_PROCESS");
    }

    @Test
    void participantSitsInABodyOnceAtATime() {
        members.sit(body, participant, "2015", null).expect(201);

        members.sit(body, participant, "2020", "2021").expectProblem(409, "BODY_MEMBERSHIP_OVERLAPS");
    }

    @Test
    void termsOnOneSeatDoNotOverlapAndAGapIsAllowed() {
        members.openSeat(body, "1");
        members.appoint(body, "1", participant, "2012", "2014-12-31").expect(201);

        members.appoint(body, "1", members.organisation(), "2014-12-31", "2016").expectProblem(409, "CHAIR_TERM_OVERLAPS");
        members.appoint(body, "1", members.organisation(), "2016", null).expect(201);

        assertEquals("NOT_KNOWN", secretariat.list("/bodies/" + body + "/chairs", "asOf", "2015-06-01").expect(200).rows().get(0).getString("evidence"));
    }

    @Test
    void unknownBodySeatAndHolderAreNamedWithTheirField() {
        members.openSeat(body, "1");

        assertEquals("body", members.sit("NOWHERE", participant, "2015", null).expectProblem(422, "UNKNOWN_BODY").fields().get(0));
        assertEquals("seat", members.appoint(body, "9", participant, "2015", null).expectProblem(422, "UNKNOWN_SEAT").fields().get(0));
        assertEquals("holder", members.appoint(body, "1", "NOBODY", "2015", null).expectProblem(422, "UNKNOWN_PARTICIPANT").fields().get(0));
    }

    @Test
    void dissolvedBodyKeepsItsRecordsAndEndsWhatWentOn() {
        members.openSeat(body, "1");
        members.appoint(body, "1", participant, "2015", null).expect(201);
        members.sit(body, participant, "2015", null).expect(201);
        String meeting = meetings.plan(body, "from", "2024-02-01", "to", "2024-02-01");

        dissolve("2024-12-31").expect(200);

        assertEquals("2024-12-31", secretariat.list("/chair-terms", "body", body).expect(200).rows().get(0).getString("to"));
        assertEquals("2024-12-31", secretariat.list("/body-memberships", "body", body).expect(200).rows().get(0).getString("to"));
        assertEquals(meeting, secretariat.list("/meetings", "body", body).expect(200).rows().get(0).getString("id"));
        members.sit(body, members.organisation(), "2025", null).expectProblem(409, "BODY_DISSOLVED");
        dissolve("2025-12-31").expectProblem(409, "BODY_DISSOLVED");
    }

    @Test
    void bodyWithWorkingBodiesBelowIsNotDissolved() {
        members.body(process, body);

        dissolve("2024-12-31").expectProblem(409, "BODY_HAS_WORKING_BODIES");
    }

    private Answer dissolve(String day) {
        return members.change("/bodies/" + body + "/dissolve", "/bodies/" + body, Fields.of("on", day));
    }

    private Answer move(String which, String parent) {
        return members.change("/bodies/" + which + "/move", "/bodies/" + which, Fields.of("parent", parent));
    }
}
