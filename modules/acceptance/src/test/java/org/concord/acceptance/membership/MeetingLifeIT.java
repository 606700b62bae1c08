package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DocumentsDriver;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting from its plan to its adopted report, and what is left to do after it. */
@Acceptance
class MeetingLifeIT {

    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private final DocumentsDriver documents;
    private String body;
    private String member;

    MeetingLifeIT(Api api, MembersDriver members, MeetingsDriver meetings, DocumentsDriver documents) {
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
        this.documents = documents;
    }

    @BeforeEach
    void newBodyWithAMember() {
        body = members.body(members.process());
        member = members.memberOf(body);
    }

    @Test
    void meetingGoesFromThePlanToTheAdoptedReport() {
        String meeting = meetings.plan(body);
        String item = secretariat.post(of(meeting, "agenda-items"), Fields.of("number", "1", "title", "Adoption of the work plan", "purpose", "FOR_DECISION"))
            .expect(201).json().getString("id");

        meetings.step(meeting, "convene").expect(200);
        assertEquals(List.of(member), codes(meeting, "invitations"));
        String delegation = secretariat.post(of(meeting, "delegations"), Fields.of("participant", member)).expect(201).json().getString("id");
        secretariat.put(of(meeting, "delegations/" + delegation + "/delegates/" + Invented.id()), Fields.of("name", "Dr Example", "head", true)).expect(201);
        meetings.step(meeting, "close-registration").expect(200);
        meetings.step(meeting, "open").expect(200);
        meetings.attend(meeting, member, "PRESENT");
        secretariat.post(of(meeting, "agenda-items/" + item + "/minutes"), Fields.of("minutes", "Agreed."), "If-Match",
            secretariat.get(of(meeting, "agenda-items/" + item)).etag()).expect(200);
        meetings.decide(meeting, "1").expect(201);
        meetings.step(meeting, "close").expect(200);
        meetings.step(meeting, "adopt-report", Fields.of("report", documents.adoptedReport(meeting))).expect(200);

        assertEquals("REPORT_ADOPTED", secretariat.get("/meetings/" + meeting).expect(200).json().getString("state"));
        meetings.decide(meeting, "2").expectProblem(409, "MEETING_NOT_IN_STATE");
    }

    @Test
    void noStepIsLeftOutAndNoneTakenBack() {
        String meeting = meetings.plan(body);

        meetings.step(meeting, "open").expectProblem(409, "MEETING_NOT_IN_STATE");
        meetings.step(meeting, "convene").expect(200);
        meetings.step(meeting, "convene").expectProblem(409, "MEETING_NOT_IN_STATE");
        meetings.step(meeting, "cancel", Fields.of("reason", "A storm.")).expect(200);
        meetings.step(meeting, "open").expectProblem(409, "MEETING_NOT_IN_STATE");
    }

    @Test
    void reportOfAnotherMeetingIsNotAdopted() {
        String meeting = meetings.inSession(body);
        meetings.step(meeting, "close").expect(200);

        meetings.step(meeting, "adopt-report", Fields.of("report", documents.adoptedReport(meetings.plan(body)))).expectProblem(409, "REPORT_NOT_ADOPTED");
    }

    @Test
    void postponedMeetingGetsNewDays() {
        String meeting = meetings.convened(body);
        meetings.step(meeting, "postpone", Fields.of("reason", "An election.")).expect(200);

        meetings.step(meeting, "replan", Fields.of("from", "2031-11-03", "to", "2031-11-04")).expect(200);

        assertEquals("2031-11-03", secretariat.get("/meetings/" + meeting).json().getString("from"));
    }

    @Test
    void numbersOfAPublishedAgendaStay() {
        String meeting = meetings.plan(body);
        String item = agendaItem(meeting);
        meetings.step(meeting, "convene").expect(200);

        assertNumberStays(item);
    }

    @Test
    void numbersOfAPublishedAgendaStayAlsoWhenTheMeetingIsPlannedAgain() {
        String meeting = meetings.plan(body);
        String item = agendaItem(meeting);
        meetings.step(meeting, "convene").expect(200);
        meetings.step(meeting, "postpone", Fields.of("reason", "An election.")).expect(200);
        meetings.step(meeting, "replan", Fields.of("from", "2031-11-03", "to", "2031-11-04")).expect(200);

        assertNumberStays(item);
    }

    /** The path of an item of the agenda. */
    private String agendaItem(String meeting) {
        String items = of(meeting, "agenda-items");
        return items + "/" + secretariat.post(items, opening("1")).expect(201).json().getString("id");
    }

    private void assertNumberStays(String item) {
        secretariat.put(item, opening("2"), "If-Match", secretariat.get(item).etag()).expectProblem(409, "AGENDA_NUMBER_FIXED");
        secretariat.delete(item, "If-Match", secretariat.get(item).etag()).expectProblem(409, "AGENDA_NUMBER_FIXED");
    }

    private static JsonObject opening(String number) {
        return Fields.of("number", number, "title", "Opening", "purpose", "FOR_INFORMATION");
    }

    @Test
    void fewerDelegatesThanAreRegisteredCannotBeTheMost() {
        String member = members.memberOf(body);
        String meeting = meetings.convened(body, "maxDelegates", 3);
        String delegates = of(meeting, "delegations/" + secretariat.post(of(meeting, "delegations"), Fields.of("participant", member)).expect(201)
            .json().getString("id") + "/delegates/");
        for (int i = 0; i < 2; i++) {
            secretariat.put(delegates + Invented.id(), Fields.of("name", "Delegate " + i, "head", false)).expect(201);
        }

        limit(meeting, 1).expectProblem(409, "MORE_DELEGATES_REGISTERED");
        limit(meeting, 2).expect(200);
    }

    private Answer limit(String meeting, int most) {
        return secretariat.put("/meetings/" + meeting, meetings.draft(body, "maxDelegates", most), "If-Match", secretariat.get("/meetings/" + meeting).etag());
    }

    @Test
    void dissolvedBodyTakesNoMoreMeetings() {
        String later = meetings.plan(body, "from", "2031-06-01", "to", "2031-06-02");
        members.change("/bodies/" + body + "/dissolve", "/bodies/" + body, Fields.of("on", "2031-05-31")).expect(200);

        meetings.plan(body, "from", "2031-05-31", "to", "2031-05-31");
        secretariat.post("/meetings", meetings.draft(body, "from", "2031-06-01", "to", "2031-06-01")).expectProblem(409, "BODY_DISSOLVED");
        meetings.step(later, "postpone", Fields.of("reason", "An election.")).expect(200);
        meetings.step(later, "replan", Fields.of("from", "2031-07-01", "to", "2031-07-01")).expectProblem(409, "BODY_DISSOLVED");
        meetings.step(later, "replan", Fields.of("from", "2031-05-30", "to", "2031-05-30")).expect(200);
    }

    @Test
    void openActionOfTheBodyStandsOnTheAgendaOfItsNextMeetingUntilItIsDone() {
        String item = meetings.assign(meetings.inSession(body), "BODY", body);
        String next = meetings.plan(body, "from", "2031-12-01", "to", "2031-12-01");
        assertEquals(List.of(item), ids(next, "open-actions"));

        members.change("/action-items/" + item + "/done", "/action-items/" + item, Fields.of("text", "Done.")).expect(200);

        assertEquals(List.of(), ids(next, "open-actions"));
    }

    private List<String> ids(String meeting, String list) {
        return secretariat.get(of(meeting, list)).expect(200).rows().stream().map(row -> row.getString("id")).toList();
    }

    private List<String> codes(String meeting, String list) {
        return secretariat.get(of(meeting, list)).expect(200).rows().stream().map(row -> row.getString("participant")).toList();
    }

    private static String of(String meeting, String part) {
        return "/meetings/" + meeting + "/" + part;
    }
}
