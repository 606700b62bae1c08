package org.concord.acceptance.training;

import static org.concord.acceptance.driver.TrainingDriver.day;
import static org.concord.acceptance.driver.TrainingDriver.nomination;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What officers completed elsewhere: claimed by their focal point, and of no account before somebody else has confirmed it. */
@Acceptance
class PriorCompletionIT {

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final AccountsDriver accounts;
    private final Api api;
    private final Api vietnam;
    private final Api thailand;
    private final Api secretariat;
    private final String officer;
    private final String course;

    PriorCompletionIT(TrainingDriver training, PeopleDriver people, AccountsDriver accounts, Api api) {
        this.training = training;
        this.people = people;
        this.accounts = accounts;
        this.api = api;
        vietnam = api.as("FOCAL_POINT");
        thailand = api.as(accounts.openFocalPoint("TH"));
        secretariat = api.asSecretariat();
        officer = people.officer("VN");
        course = training.courseCode();
    }

    @Test
    void whatWasCompletedElsewhereCountsOnceSomebodyElseHasConfirmedIt() {
        String run = training.published("course", training.courseAfter(course));
        Answer missing = secretariat.post("/nominations", nomination(run, officer, 1)).expectProblem(409, "PREREQUISITE_MISSING");
        assertTrue(missing.json().getString("title").contains("completed elsewhere"), missing::text);

        String claim = claimed();
        Answer waiting = vietnam.post("/nominations", nomination(run, officer, 1)).expectProblem(409, "PREREQUISITE_NOT_CONFIRMED");
        assertTrue(waiting.json().getString("title").contains(course), waiting::text);

        JsonObject confirmed = secretariat.step(claim, "confirm", null).expect(200).json();
        assertEquals("CONFIRMED", confirmed.getString("state"));
        vietnam.post("/nominations", nomination(run, officer, 1)).expect(201);
    }

    @Test
    void whatWasConfirmedByMistakeIsRevokedAndCountsNoMore() {
        String run = training.published("course", training.courseAfter(course));
        String claim = claimed();
        JsonObject why = Fields.of("reason", "The certificate was forged");
        secretariat.step(claim, "revoke", why).expectProblem(409, "COMPLETION_STATE_FORBIDS");
        secretariat.step(claim, "confirm", null).expect(200);

        vietnam.step(claim, "revoke", why).expectProblem(403, "NOT_ALLOWED");
        secretariat.post(claim + "/revoke", why, "If-Match", "\"0\"").expectProblem(412, "STALE_VERSION");
        secretariat.step(claim, "revoke", Fields.of("reason", " ")).expectProblem(422, "REQUIRED");
        JsonObject revoked = training.trainer().step(claim, "revoke", why).expect(200).json();

        assertEquals("REVOKED The certificate was forged", revoked.getString("state") + " " + vietnam.get(claim).json().getString("reason"));
        assertFalse(revoked.isNull("revokedBy") || revoked.isNull("judgedBy"), revoked::toString);
        vietnam.post("/nominations", nomination(run, officer, 1)).expectProblem(409, "PREREQUISITE_MISSING");
        secretariat.step(claimed(), "confirm", null).expect(200);
        vietnam.post("/nominations", nomination(run, officer, 1)).expect(201);
    }

    @Test
    void whoClaimedItDoesNotJudgeItNorDoesTheOfficer() {
        String own = "/prior-completions/" + secretariat.post("/prior-completions", claim()).expect(201).json().getString("id");
        secretariat.step(own, "confirm", null).expectProblem(409, "COMPLETION_JUDGED_BY_CLAIMANT");
        secretariat.step(own, "reject", Fields.of("reason", "Not enough")).expectProblem(409, "COMPLETION_JUDGED_BY_CLAIMANT");

        Account trainer = accounts.open("TRAINER", "PARTICIPANT:VN");
        secretariat.step("/officers/" + officer, "account", Fields.of("account", trainer.username())).expect(200);
        api.as(trainer).step(own, "confirm", null).expectProblem(409, "COMPLETION_OF_ONESELF");
        vietnam.step(own, "confirm", null).expectProblem(403, "NOT_ALLOWED");
        training.trainer().step(own, "confirm", null).expect(200);
    }

    @Test
    void rejectedClaimSaysWhyAndCanBeMadeAnew() {
        String claim = claimed();

        secretariat.step(claim, "reject", Fields.of("reason", " ")).expectProblem(422, "REQUIRED");
        secretariat.step(claim, "reject", Fields.of("reason", "The number is of another course")).expect(200);

        JsonObject left = vietnam.get(claim).json();
        assertEquals("The number is of another course", left.getString("reason"));
        secretariat.step(claim, "confirm", null).expectProblem(409, "COMPLETION_STATE_FORBIDS");
        vietnam.step(claim, "withdraw", null).expectProblem(409, "COMPLETION_STATE_FORBIDS");
        String again = claimed();
        vietnam.post("/prior-completions", claim()).expectProblem(409, "COMPLETION_CLAIMED_ALREADY");
        vietnam.step(again, "withdraw", null).expect(200);
        claimed();
    }

    @Test
    void officersOfAnotherStateHaveNothingToClaim() {
        String claim = claimed();

        thailand.get(claim).expectProblem(404, "NOT_FOUND");
        assertEquals(List.of(), thailand.list("/prior-completions", "officer", officer).expect(200).rows());
        assertFalse(thailand.send("GET", "/prior-completions", Map.of("Accept", "text/csv"), null).expect(200).text().contains(officer));
        thailand.post("/prior-completions", Fields.with(claim(), "course", training.courseCode())).expectProblem(422, "UNKNOWN_OFFICER");
        thailand.post(claim + "/withdraw", null, "If-Match", "\"0\"").expectProblem(404, "NOT_FOUND");
        api.as("ANALYST").get("/prior-completions").expectProblem(403, "NOT_ALLOWED");
        assertEquals(1, vietnam.list("/prior-completions", "officer", officer, "state", "CLAIMED", "course", course, "participant", "VN").rows().size());
    }

    @Test
    void claimIsMadeOnceHoweverOftenItIsSentAndJudgedAsItWasRead() {
        String path = "/prior-completions/" + Invented.id();
        vietnam.put(path, claim()).expect(201);
        vietnam.put(path, claim()).expect(200);
        vietnam.put(path, Fields.with(claim(), "completedOn", day(-9))).expectProblem(422, "KEY_REUSED");
        vietnam.put(path, Fields.with(claim(), "proof", "Another proof")).expectProblem(422, "KEY_REUSED");
        vietnam.put(path, claim(), "If-Match", "\"0\"").expect(405);

        secretariat.post(path + "/confirm", null).expectProblem(428, "VERSION_MISSING");
        secretariat.post(path + "/confirm", null, "If-Match", "\"7\"").expectProblem(412, "STALE_VERSION");
        List<Answer> answers = AtOnce.ask(2, person -> (person == 0 ? secretariat : training.trainer()).post(path + "/confirm", null, "If-Match", "\"0\""));
        assertEquals(List.of(200, 412), answers.stream().map(Answer::status).sorted().toList(), answers::toString);
    }

    @Test
    void ofTwoWhoClaimTheSameAtOnceOneIsToldThatItIsDone() {
        List<Answer> answers = AtOnce.ask(2, person -> (person == 0 ? vietnam : secretariat).post("/prior-completions", claim()));

        assertEquals(List.of(201, 409), answers.stream().map(Answer::status).sorted().toList(), answers::toString);
    }

    @Test
    void whatIsWrongIsNamedByFieldAndReason() {
        refused("COMPLETED_IN_THE_FUTURE", "completedOn", day(2));
        refused("NO_COURSE_OF_THIS_CODE", "course", Invented.code());
        refused("CODE_NOT_WELL_FORMED", "course", "tip interview");
        refused("UNKNOWN_OFFICER", "officer", Invented.id());
        refused("REQUIRED", "institution", " ");
        refused("NOT_TEXT", "proof", "No.\u0000 7");
        String draft = Invented.code();
        training.trainer().post("/courses", Fields.of("code", draft, "title", "Not published (invented)", "level", "BASIC", "languages", List.of("en"),
            "summary", "A test", "outcomes", "Nothing", "prerequisites", List.of())).expect(201);
        refused("NO_COURSE_OF_THIS_CODE", "course", draft);
    }

    @Test
    void wordsGoWithTheNameAndWhatCountedStays() {
        String confirmed = claimed();
        secretariat.step(confirmed, "confirm", null).expect(200);
        String open = claimed(training.courseCode());

        secretariat.step("/officers/" + officer, "anonymise", null).expect(200);

        JsonObject left = secretariat.get(confirmed).json();
        for (String named : List.of("officerName", "institution", "proof", "reason")) {
            assertEquals(JsonValue.NULL, left.get(named), named);
        }
        assertEquals("CONFIRMED", left.getString("state"));
        assertEquals("WITHDRAWN", secretariat.get(open).json().getString("state"));
        String audit = api.as("ADMINISTRATOR").list("/audit-events", "subject", "prior-completions", "subjectId", open.replaceFirst(".*/", "")).text();
        assertTrue(audit.contains("COMPLETION_CLAIMED"), audit);
        assertFalse(audit.contains("academy"), audit);
        vietnam.post("/prior-completions", claim()).expectProblem(409, "OFFICER_ANONYMISED");
    }

    @Test
    void noWordIsLeftOfWhatIsClaimedWhileTheOfficerIsAnonymised() {
        for (int round = 0; round < 8; round++) {
            String one = people.officer("VN");
            List<Answer> answers = AtOnce.ask(2, person -> person == 0 ? secretariat.post("/officers/" + one + "/anonymise", null, "If-Match", "\"0\"")
                : vietnam.post("/prior-completions", TrainingDriver.completedElsewhere(one, course)));

            answers.get(0).expect(200);
            answers.get(1).expect(201, 409);
            String left = secretariat.list("/prior-completions", "officer", one).expect(200).text();
            assertFalse(left.contains("academy") || left.contains("CLAIMED"), left);
        }
    }

    private void refused(String rule, String field, String value) {
        Answer refused = vietnam.post("/prior-completions", Fields.with(claim(), field, value)).expectProblem(422, rule);
        assertEquals(field, refused.json().getString("field"));
    }

    private String claimed() {
        return claimed(course);
    }

    private String claimed(String of) {
        return "/prior-completions/" + vietnam.post("/prior-completions", Fields.with(claim(), "course", of)).expect(201).json().getString("id");
    }

    private JsonObject claim() {
        return TrainingDriver.completedElsewhere(officer, course);
    }
}
