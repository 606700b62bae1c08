package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A focal point acts for the own participant and for no other. */
@Acceptance
class ScopeIT {

    private final Api api;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private final Api vietnam;
    private final Api thailand;
    private String body;
    private String meeting;

    ScopeIT(Api api, AccountsDriver accounts, MembersDriver members, MeetingsDriver meetings) {
        this.api = api;
        this.members = members;
        this.meetings = meetings;
        vietnam = api.as("FOCAL_POINT");
        thailand = api.as(accounts.openFocalPoint("TH"));
    }

    @BeforeEach
    void inviteBoth() {
        body = members.body(members.process());
        members.sit(body, "VN", "2020", null).expect(201);
        members.sit(body, "TH", "2020", null).expect(201);
        meeting = meetings.convened(body);
    }

    @Test
    void focalPointOfVietNamMayNotNameTheDelegationOfThailand() {
        delegation(vietnam, "TH").expectProblem(403, "NOT_ALLOWED");

        assertEquals(0, api.asSecretariat().list("/meetings/" + meeting + "/delegations").expect(200).rows().size());
    }

    @Test
    void focalPointNamesTheDelegationOfTheOwnParticipant() {
        String delegation = delegation(vietnam, "VN").expect(201).json().getString("id");

        api.as("FOCAL_POINT").put(delegates(delegation), Fields.of("name", "Ms Example", "head", true)).expect(204);
    }

    @Test
    void focalPointOfVietNamMayNotAddToTheDelegationOfThailand() {
        String delegation = delegation(thailand, "TH").expect(201).json().getString("id");

        vietnam.put(delegates(delegation), Fields.of("name", "Ms Example", "head", true)).expectProblem(403, "NOT_ALLOWED");
        withdraw(vietnam, delegation).expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void focalPointEntersReservationsOfTheOwnParticipantOnly() {
        meetings.step(meeting, "open").expect(200);
        String reservations = "/decisions/" + meetings.decide(meeting, "1").expect(201).json().getString("id") + "/reservations";

        vietnam.post(reservations, Fields.of("participant", "TH", "text", "No.")).expectProblem(403, "NOT_ALLOWED");
        vietnam.post(reservations, Fields.of("participant", "VN", "text", "Not yet.")).expect(204);
    }

    @Test
    void focalPointReportsProgressOfTheOwnParticipantOnly() {
        String ofThailand = meetings.assign(meeting, "PARTICIPANT", "TH");
        String ofVietNam = meetings.assign(meeting, "PARTICIPANT", "VN");
        String ofTheBody = meetings.assign(meeting, "BODY", body);

        report(ofThailand).expectProblem(403, "NOT_ALLOWED");
        report(ofTheBody).expectProblem(403, "NOT_ALLOWED");
        assertEquals("IN_PROGRESS", report(ofVietNam).expect(200).json().getString("state"));
    }

    private Answer report(String item) {
        return vietnam.post("/action-items/" + item + "/progress", Fields.of("text", "Under way."), "If-Match", vietnam.get("/action-items/" + item).etag());
    }

    private Answer delegation(Api focalPoint, String participant) {
        return focalPoint.post("/meetings/" + meeting + "/delegations", Fields.of("participant", participant));
    }

    private String delegates(String delegation) {
        return "/meetings/" + meeting + "/delegations/" + delegation + "/delegates/" + Invented.id();
    }

    private Answer withdraw(Api focalPoint, String delegation) {
        String path = "/meetings/" + meeting + "/delegations/" + delegation;
        return focalPoint.delete(path, "If-Match", focalPoint.get(path).expect(200).etag());
    }
}
