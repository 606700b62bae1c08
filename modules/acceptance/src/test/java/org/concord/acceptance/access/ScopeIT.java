package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.PeopleDriver;
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
    private final CasesDriver cases;
    private final PeopleDriver people;
    private String body;
    private String meeting;

    ScopeIT(Api api, AccountsDriver accounts, MembersDriver members, MeetingsDriver meetings, CasesDriver cases, PeopleDriver people) {
        this.api = api;
        this.members = members;
        this.meetings = meetings;
        this.cases = cases;
        this.people = people;
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

        api.as("FOCAL_POINT").put(delegates(delegation), Fields.of("name", "Ms Example", "head", true)).expect(201);
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

    @Test
    void protectionOfficerOfOneParticipantReadsAndForgetsItsPeopleOnly() {
        Api watcher = cases.watcher("VN");
        String ofVietNam = person("VN");
        String ofIndonesia = person("ID");
        String ofNone = person(null);

        assertEquals("reach@example.org", watcher.get(ofVietNam).expect(200).json().getString("email"));
        assertTrue(watcher.get(ofIndonesia).expect(200).json().isNull("email"));
        for (String other : List.of(ofIndonesia, ofNone)) {
            watcher.post(other + "/anonymise", null, "If-Match", watcher.get(other).etag()).expectProblem(403, "NOT_ALLOWED");
        }
        watcher.post(ofVietNam + "/anonymise", null, "If-Match", watcher.get(ofVietNam).etag()).expect(200);
        String officer = "/officers/" + people.officer("ID");
        watcher.post(officer + "/anonymise", null, "If-Match", api.asSecretariat().get(officer).etag()).expectProblem(404);
    }

    @Test
    void protectionOfficerOfOneParticipantDoesNotReadWhatHappenedInAll() {
        Api watcher = cases.watcher("VN");

        watcher.list("/audit-events", "subject", "cases").expectProblem(403, "NOT_ALLOWED");
        watcher.get("/audit-events").expectProblem(403, "NOT_ALLOWED");
        watcher.get("/audit-events/verification").expectProblem(403, "NOT_ALLOWED");
        watcher.get("/case-register").expect(200);
    }

    private String person(String participant) {
        return "/persons/" + api.asSecretariat().post("/persons", Fields.of("givenName", "An", "familyName", "Example", "participant", participant,
            "email", "reach@example.org", "publicOffice", true)).expect(201).json().getString("id");
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
