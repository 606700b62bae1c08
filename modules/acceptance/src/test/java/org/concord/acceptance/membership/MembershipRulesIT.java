package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes part in a process, and when. */
@Acceptance
class MembershipRulesIT {

    private final Api secretariat;
    private final MembersDriver members;
    private String process;
    private String participant;

    MembershipRulesIT(Api api, MembersDriver members) {
        secretariat = api.asSecretariat();
        this.members = members;
    }

    @BeforeEach
    void newProcessWithAParticipant() {
        process = members.process();
        participant = members.organisation();
    }

    @Test
    void noTwoMembershipsOfAParticipantInAProcessOverlap() {
        members.join(process, participant, "2010", "2015-06-30").expect(201);

        members.join(process, participant, "2015-06-30", null).expectProblem(409, "MEMBERSHIP_OVERLAPS");

        assertEquals(1, secretariat.list("/memberships", "participant", participant).expect(200).rows().size());
    }

    @Test
    void participantThatComesBackHasAnotherMembership() {
        members.join(process, participant, "2010", "2015-06-30").expect(201);

        members.join(process, participant, "2015-07-01", null).expect(201);

        assertEquals(2, secretariat.list("/memberships", "participant", participant).expect(200).rows().size());
        assertEquals("ACTIVE", stateOn("2012-01-01"));
        assertEquals("ACTIVE", stateOn("2020-01-01"));
    }

    @Test
    void memberOfOneProcessMayJoinAnother() {
        members.join(process, participant, "2010", null).expect(201);

        members.join(members.process(), participant, "2010", null).expect(201);
    }

    @Test
    void unknownCodesAreNamedWithTheirField() {
        assertEquals("participant", members.join(process, "NOBODY", "2010", null).expectProblem(422, "UNKNOWN_PARTICIPANT").fields().get(0));
        assertEquals("process", members.join("NOWHERE", participant, "2010", null).expectProblem(422, "UNKNOWN_PROCESS").fields().get(0));
    }

    @Test
    void endBeforeTheStartIsRefused() {
        assertEquals("to", members.join(process, participant, "2010-05", "2010-04").expectProblem(422, "ENDS_BEFORE_START").fields().get(0));
    }

    @Test
    void proposalIsAdmittedSuspendedResumedAndEnded() {
        String membership = "/memberships/" + Invented.id();
        secretariat.put(membership + "/proposal", Fields.of("process", process, "participant", participant, "role", "MEMBER")).expect(201);

        assertEquals("ACTIVE", step(membership, "admit", "from", "2024-03-01").expect(200).json().getString("state"));
        assertEquals("SUSPENDED", step(membership, "suspend", "from", "2024-05-01", "reason", "Asked for it.").expect(200).json().getString("state"));
        assertEquals("ACTIVE", step(membership, "resume", "from", "2024-08-01").expect(200).json().getString("state"));
        assertEquals("ENDED", step(membership, "end", "to", "2025-01-31", "reason", "Left.").expect(200).json().getString("state"));
        assertEquals("SUSPENDED", stateOn("2024-06-15"));
        step(membership, "resume", "from", "2025-03-01").expectProblem(409, "MEMBERSHIP_STATE_FORBIDS");
    }

    private Answer step(String membership, String verb, Object... fields) {
        return members.change(membership + "/" + verb, membership, Fields.of(fields));
    }

    private String stateOn(String day) {
        return secretariat.list("/memberships", "participant", participant, "asOf", day).expect(200).rows().get(0).getString("state");
    }
}
