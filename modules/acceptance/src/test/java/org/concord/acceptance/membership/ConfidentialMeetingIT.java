package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
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
    private String body;
    private String invited;
    private String title;
    private String meeting;

    ConfidentialMeetingIT(Api api, Http http, AccountsDriver accounts, MembersDriver members, MeetingsDriver meetings) {
        this.api = api;
        this.http = http;
        this.accounts = accounts;
        this.members = members;
        this.meetings = meetings;
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

    private Api insider() {
        return api.as(accounts.openFocalPoint(invited));
    }

    /** The fields that have a value. */
    private static Set<String> told(JsonObject seen) {
        return seen.keySet().stream().filter(name -> !seen.isNull(name) && !seen.get(name).toString().equals("[]")).collect(Collectors.toSet());
    }
}
