package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who names the people of a participant: its focal point, and nobody else but the secretariat. */
@Acceptance
class NominationIT {

    private final Api api;
    private final AccountsDriver accounts;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private String member;
    private String meeting;

    NominationIT(Api api, AccountsDriver accounts, MembersDriver members, MeetingsDriver meetings) {
        this.api = api;
        this.accounts = accounts;
        this.members = members;
        this.meetings = meetings;
    }

    @BeforeEach
    void convene() {
        String body = members.body(members.process());
        member = members.memberOf(body);
        meeting = meetings.convened(body, "maxDelegates", 2);
    }

    @Test
    void onlyTheFocalPointNamesADelegation() {
        for (String role : List.of("TRAINER", "BUDGET_OFFICER", "ANALYST", "AUDITOR", "ADMINISTRATOR")) {
            register(api.as(role), member).expectProblem(403, "NOT_ALLOWED");
        }
        register(focalPoint(), member).expect(201);
    }

    @Test
    void participantHasOneDelegationAMeeting() {
        register(focalPoint(), member).expect(201);

        register(api.asSecretariat(), member).expectProblem(409, "DELEGATION_ALREADY_REGISTERED");
    }

    @Test
    void participantThatIsNotInvitedNamesNobody() {
        register(api.asSecretariat(), members.organisation()).expectProblem(409, "PARTICIPANT_NOT_INVITED");
    }

    @Test
    void delegationHasOneHeadAndNoMoreDelegatesThanTheMeetingAllows() {
        Api focalPoint = focalPoint();
        String delegation = register(focalPoint, member).expect(201).json().getString("id");
        add(focalPoint, delegation, true).expect(201);

        add(focalPoint, delegation, true).expectProblem(409, "SECOND_HEAD_OF_DELEGATION");
        add(focalPoint, delegation, false).expect(201);
        add(focalPoint, delegation, false).expectProblem(409, "TOO_MANY_DELEGATES");
    }

    @Test
    void delegateIsCorrectedAsReadAndByTheOwnParticipantOnly() {
        Api focalPoint = focalPoint();
        String delegation = register(focalPoint, member).expect(201).json().getString("id");
        String delegate = "/meetings/" + meeting + "/delegations/" + delegation + "/delegates/" + Invented.id();
        String before = focalPoint.put(delegate, Fields.of("name", "Ms Example", "head", true)).expect(201).etag();
        JsonObject corrected = Fields.of("name", "Dr Example", "head", false);

        api.as("FOCAL_POINT").put(delegate, corrected, "If-Match", before).expectProblem(403, "NOT_ALLOWED");
        focalPoint.put(delegate, corrected).expectProblem(422, "KEY_REUSED");
        assertEquals("Dr Example", focalPoint.put(delegate, corrected, "If-Match", before).expect(200).json().getString("name"));
        focalPoint.put(delegate, corrected, "If-Match", before).expectProblem(412, "STALE_VERSION");
        assertEquals("Dr Example", focalPoint.get(delegate).expect(200).json().getString("name"));
    }

    @Test
    void afterRegistrationClosesNobodyIsNamed() {
        meetings.step(meeting, "close-registration").expect(200);

        register(focalPoint(), member).expectProblem(409, "MEETING_NOT_IN_STATE");
    }

    private Api focalPoint() {
        return api.as(accounts.openFocalPoint(member));
    }

    private Answer register(Api who, String participant) {
        return who.post("/meetings/" + meeting + "/delegations", Fields.of("participant", participant));
    }

    private Answer add(Api who, String delegation, boolean head) {
        return who.put("/meetings/" + meeting + "/delegations/" + delegation + "/delegates/" + Invented.id(), Fields.of("name", "Ms Example", "head", head));
    }
}
