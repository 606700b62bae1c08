package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.DocumentsDriver;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A confidential meeting shows its date and place outside, and nothing else. */
@Acceptance
class ConfidentialMeetingIT {

    private static final Set<String> SHOWN = Set.of("id", "from", "to", "days", "place", "zone", "country", "confidentiality", "sequence", "lastModified",
        "insider", "version");

    private final Api api;
    private final Http http;
    private final AccountsDriver accounts;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private final DocumentsDriver documents;
    private final DemoAccounts accountsOfRoles;
    private final PageSession pages;
    private String body;
    private String invited;
    private String title;
    private String meeting;

    ConfidentialMeetingIT(Api api, Http http, AccountsDriver accounts, MembersDriver members, MeetingsDriver meetings, DocumentsDriver documents,
            DemoAccounts accountsOfRoles, PageSession pages) {
        this.api = api;
        this.http = http;
        this.accounts = accounts;
        this.members = members;
        this.meetings = meetings;
        this.documents = documents;
        this.accountsOfRoles = accountsOfRoles;
        this.pages = pages;
    }

    @BeforeEach
    void conveneInConfidence() {
        body = members.body(members.process());
        invited = members.memberOf(body);
        title = "Hidden " + Invented.code();
        meeting = meetings.convened(body, "confidentiality", "CONFIDENTIAL", "title", title);
        api.asSecretariat().post("/meetings/" + meeting + "/agenda-items", Fields.of("number", "1", "title", title, "purpose", "FOR_DECISION")).expect(201);
    }

    @Test
    void focalPointOfAnotherParticipantSeesDateAndPlaceOnly() {
        Api outsider = api.as(accounts.openFocalPoint(members.organisation()));

        JsonObject seen = outsider.get("/meetings/" + meeting).expect(200).json();

        assertEquals("2031-05-20", seen.getString("from"));
        assertEquals("Bangkok", seen.getString("place"));
        assertTrue(SHOWN.containsAll(told(seen)), () -> "an outsider is told " + told(seen));
        assertEquals(List.of(), outsider.get("/meetings/" + meeting + "/agenda-items").expect(200).rows());
        assertEquals(List.of(), outsider.get("/meetings/" + meeting + "/invitations").expect(200).rows());
    }

    @Test
    void itsTitleIsFoundByInsidersOnly() {
        Api outsider = api.as(accounts.openFocalPoint(members.organisation()));

        assertEquals(1, insider().list("/meetings", "q", title).expect(200).rows().size());
        assertEquals(0, outsider.list("/meetings", "q", title).expect(200).rows().size());
        assertEquals(0, outsider.list("/meetings", "body", body).expect(200).rows().size());
    }

    @Test
    void focalPointOfTheInvitedParticipantSeesItAll() {
        JsonObject seen = insider().get("/meetings/" + meeting).expect(200).json();

        assertTrue(seen.getBoolean("insider"));
        assertEquals(title, seen.getString("title"));
        assertEquals(1, insider().get("/meetings/" + meeting + "/agenda-items").expect(200).rows().size());
    }

    @Test
    void thePublicCalendarShowsItWithoutItsTitle() {
        String calendar = http.get("/public/calendar.ics").expect(200).text().replace("\r\n ", "");

        assertTrue(calendar.contains(meeting), "the date is public");
        assertFalse(calendar.contains(title));
        assertFalse(http.get("/public/bodies/" + body + "/calendar.ics").text().contains(title));
    }

    @Test
    void itsDecisionsAreNotNews() {
        meetings.step(meeting, "open").expect(200);
        meetings.decide(meeting, "1").expect(201);

        assertFalse(http.get("/public/decisions.atom").expect(200).text().contains(meeting));
        assertEquals(0, api.as("ANALYST").list("/decisions", "meeting", meeting).expect(200).rows().size());
        assertEquals(1, insider().list("/decisions", "meeting", meeting).expect(200).rows().size());
    }

    @Test
    void whatItsBodiesAreToDoBeforeItIsAskedByInsidersOnly() {
        String before = meetings.plan(body, "from", "2031-03-04", "to", "2031-03-05");
        String item = meetings.assign(before, "BODY", body);

        String open = "/meetings/" + meeting + "/open-actions";
        assertEquals(List.of(item), insider().get(open).expect(200).rows().stream().map(row -> row.getString("id")).toList());
        assertEquals(List.of(), api.as("ANALYST").get(open).expect(200).rows());
        assertEquals(List.of(), api.as(accounts.openFocalPoint(members.organisation())).get(open).expect(200).rows());
    }

    @Test
    void whatSourcesSayOfItAndOfWhatHangsOnItIsReadByInsidersOnly() {
        meetings.step(meeting, "open").expect(200);
        Map<String, String> records = Map.of("meetings", meeting,
            "decisions", meetings.decide(meeting, "1").expect(201).json().getString("id"),
            "documents", documents.adoptedReport(meeting),
            "action-items", meetings.assign(meeting, "PARTICIPANT", invited));
        records.forEach((subject, id) -> api.asSecretariat().post("/sources", Fields.of("subject", subject, "subjectId", id, "field", "title", "value", title,
            "source", "a test", "confidence", "HIGH", "preferred", false)).expect(201));

        records.forEach((subject, id) -> {
            assertEquals(1, insider().list("/sources", "subject", subject, "subjectId", id).expect(200).rows().size(), subject);
            assertEquals(0, api.as("ANALYST").list("/sources", "subject", subject, "subjectId", id).expect(200).rows().size(), subject);
        });
        assertEquals(0, api.as("ANALYST").list("/sources", "q", title).expect(200).rows().size());
    }

    @Test
    void whoIsNotInvitedIsNotToldHowFarItIs() {
        String outside = members.organisation();
        Api outsider = api.as(accounts.openFocalPoint(outside));
        meetings.step(meeting, "open").expect(200);

        outsider.post("/meetings/" + meeting + "/delegations", Fields.of("participant", outside)).expectProblem(409, "PARTICIPANT_NOT_INVITED");
    }

    @Test
    void aConfidentialDocumentOfAPublicMeetingIsReadByInsidersOnly() {
        String open = meetings.convened(body);
        String document = api.asSecretariat().post("/documents", Fields.of("kind", "REPORT", "title", title, "meeting", open, "from", "2031-05-20",
            "confidentiality", "CONFIDENTIAL")).expect(201).json().getString("id");
        documents.addText(document, "en", "Between us.").expect(204);
        documents.step(document, "adopt").expect(200);
        documents.step(document, "publish").expect(200);
        String text = insider().get("/documents/" + document + "/versions").expect(200).rows().get(0).getString("id");

        Api outsider = api.as(accounts.openFocalPoint(members.organisation()));
        outsider.get("/documents/" + document).expectProblem(404);
        outsider.get("/documents/" + document + "/versions/" + text + "/content").expectProblem(404);
        assertEquals(List.of(), outsider.get("/documents/" + document + "/versions").expect(200).rows());
        assertEquals(List.of(), outsider.list("/documents", "q", title).expect(200).rows());
        assertEquals("CONFIDENTIAL", insider().get("/documents/" + document).expect(200).json().getString("confidentiality"));
        assertFalse(timeline("ANALYST").contains(title));
        assertTrue(timeline("SECRETARIAT").contains(title));
    }

    private String timeline(String role) {
        return pages.signIn(accountsOfRoles.of(role)).get("/membership/timeline?from=2031-05-01&until=2031-06-30").expect(200).text();
    }

    private Api insider() {
        return api.as(accounts.openFocalPoint(invited));
    }

    /** The fields that have a value. */
    private static Set<String> told(JsonObject seen) {
        return seen.keySet().stream().filter(name -> !seen.isNull(name) && !seen.get(name).toString().equals("[]")).collect(Collectors.toSet());
    }
}
