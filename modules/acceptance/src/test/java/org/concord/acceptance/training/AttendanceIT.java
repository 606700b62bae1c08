package org.concord.acceptance.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.concord.acceptance.driver.TrainingDriver.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Who attended a run, what was reached, and how it ended. */
@Acceptance
class AttendanceIT {

    private final TrainingDriver training;
    private final Api trainer;
    private final Api secretariat;
    private final Api api;
    private final DemoAccounts accounts;
    private final AccountsDriver people;

    AttendanceIT(TrainingDriver training, Api api, DemoAccounts accounts, AccountsDriver people) {
        this.api = api;
        this.people = people;
        this.training = training;
        trainer = training.trainer();
        secretariat = api.asSecretariat();
        this.accounts = accounts;
    }

    @Test
    void attendanceIsWrittenFromTheBeginningOfASessionAndNeverAboveItsLength() {
        String run = training.published();
        String nomination = training.confirmed(run, "VN");
        String session = run + "/sessions/" + sessions(run).get(0);
        training.attended(session, 10, nomination).expectProblem(409, "SESSION_NOT_BEGUN");
        String held = training.held(run, 600);

        training.attended(held, 601, nomination).expectProblem(422, "MINUTES_ABOVE_SESSION");
        training.attended(held, -1, nomination).expectProblem(422, "NOT_A_NUMBER");
        training.attended(held, 1, Invented.id()).expectProblem(422, "NO_SEAT_IN_RUN");
        training.attended(held, 500, nomination).expect(204);
        training.attended(held, 480, nomination).expect(204);
        training.attended(held, 480, nomination).expect(204);

        JsonObject presence = trainer.list(held + "/attendance").expect(200).rows().get(0);
        assertEquals(480, presence.getInt("minutes"));
        assertEquals(2, presence.getInt("records"), "a correction is one more record; the same again is none");
    }

    @Test
    void fourHundredAndEightyOfSixHundredMinutesAreEnoughAtEightyPerCentAndOneLessIsNot() {
        String run = training.published();
        String enough = training.confirmed(run, "VN");
        String tooLittle = training.confirmed(run, "TH");
        String absent = training.confirmed(run, "LA");
        training.step(run, "close", null).expectProblem(409, "RUN_NOT_OVER");
        String held = training.held(run, 600);
        trainer.post(held + "/attendance", Fields.of("minutes", Fields.of(id(enough), "480", id(tooLittle), "479"))).expect(204);

        training.step(run, "close", null).expect(200);

        assertEquals(List.of("COMPLETED", "INCOMPLETE", "NO_SHOW"), List.of(state(enough), state(tooLittle), state(absent)));
        training.attended(held, 480, tooLittle).expectProblem(409, "RUN_STATE_FORBIDS");
    }

    @Test
    void badgeIsScannedOnceASessionAndOnlyInItsRun() {
        String run = training.published();
        training.confirmed(run, "VN");
        String other = training.published();
        training.confirmed(other, "VN");
        String held = training.heldToday(run);
        String badge = badge(run);

        List<Answer> answers = AtOnce.ask(2, n -> scan(trainer, held, badge));

        assertEquals(List.of(204, 409), answers.stream().map(Answer::status).sorted().toList());
        scan(trainer, held, badge).expectProblem(409, "BADGE_SCANNED_BEFORE");
        scan(trainer, held, badge(other)).expectProblem(422, "UNKNOWN_BADGE");
        scan(trainer, held, Invented.id()).expectProblem(422, "UNKNOWN_BADGE");
        JsonObject presence = trainer.list(held + "/attendance").rows().get(0);
        assertEquals("QR " + trainer.get(held).json().getInt("minutes"), presence.getString("how") + " " + presence.getInt("minutes"));
    }

    @Test
    void badgeScannedAgainUndoesNoCorrection() {
        String run = training.published();
        String nomination = training.confirmed(run, "VN");
        String held = training.heldToday(run);
        scan(trainer, held, badge(run)).expect(204);
        training.attended(held, 0, nomination).expect(204);

        scan(trainer, held, badge(run)).expectProblem(409, "BADGE_SCANNED_BEFORE");

        JsonObject presence = trainer.list(held + "/attendance").rows().get(0);
        assertEquals("MANUAL 0", presence.getString("how") + " " + presence.getInt("minutes"));
    }

    @Test
    void badgeIsScannedAroundItsSessionOnly() {
        String past = training.published();
        training.confirmed(past, "VN");
        String coming = training.published();
        training.confirmed(coming, "VN");

        scan(trainer, coming + "/sessions/" + sessions(coming).get(0), badge(coming)).expectProblem(409, "SCANNED_OUTSIDE_SESSION");
        String refused = scan(trainer, training.held(past, 60), badge(past)).expectProblem(409, "SCANNED_OUTSIDE_SESSION").json().getString("title");
        assertTrue(refused.contains("07:00") && refused.contains("13:00") && refused.contains("Asia/Bangkok"), refused);
    }

    @Test
    void sessionStaysOnItsDayAndAsLongAsSomebodyAttendedIt() {
        String run = training.published();
        String nomination = training.confirmed(run, "VN");
        String held = training.held(run, 600);
        training.attended(held, 480, nomination).expect(204);

        reschedule(held, session(-2, "08:00", "15:59")).expectProblem(409, "SESSION_BELOW_ATTENDANCE");
        reschedule(held, session(-1, "08:00", "18:00")).expectProblem(409, "SESSION_WAS_ATTENDED");
        trainer.delete(held, "If-Match", trainer.get(held).etag()).expectProblem(409, "SESSION_WAS_ATTENDED");
        assertEquals(600, trainer.get(held).json().getInt("minutes"));
        reschedule(held, session(-2, "08:00", "16:00")).expect(200);
        training.attended(held, 60, nomination).expect(204);
        reschedule(held, session(-2, "08:00", "10:00")).expect(200);
    }

    @Test
    void nobodyWritesOwnAttendanceNorDecidesAboutADoubt() {
        String run = training.published();
        String nomination = training.confirmed(run, "VN");
        String officer = "/officers/" + trainer.get(nomination).json().getString("officer");
        Account candidate = people.open("TRAINER", "PARTICIPANT:TH");
        secretariat.post(officer + "/account", Fields.of("account", candidate.username()), "If-Match", secretariat.get(officer).etag()).expect(200);
        Api own = api.as(candidate);
        String held = training.heldToday(run);
        training.step(nomination, "flag", Fields.of("flag", "Two papers are the same")).expect(200);

        own.post(held + "/attendance", TrainingDriver.attendance(1, nomination)).expectProblem(409, "SELF_ASSESSMENT");
        scan(own, held, badge(run)).expectProblem(409, "SELF_ASSESSMENT");
        own.step(nomination, "flag", Fields.of("flag", "")).expectProblem(409, "SELF_ASSESSMENT");
        assertTrue(byFile(own, held, officer).text().contains("SELF_ASSESSMENT"));
        scan(trainer, held, badge(run)).expect(204);
        training.step(nomination, "flag", Fields.of("flag", "")).expect(200);
    }

    @Test
    void bestAttemptOfEachDecidingTestMustReachThePassMark() {
        String run = training.published("passMark", 60);
        String passed = training.confirmed(run, "VN");
        String failed = training.confirmed(run, "TH");
        String test = run + "/assessments/" + trainer.post(run + "/assessments", Fields.of("kind", "FINAL", "title", "Final test", "maximum", 50)).expect(201)
            .json().getString("id");
        String held = training.held(run, 100);
        training.attended(held, 100, passed, failed).expect(204);

        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(passed), "51"))).expectProblem(422, "SCORE_OUT_OF_RANGE");
        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(passed), "30", id(failed), "29"))).expect(204);
        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(passed), "10"))).expect(204);
        trainer.delete(test, "If-Match", trainer.get(test).etag()).expectProblem(409, "ASSESSMENT_HAS_RESULTS");
        training.step(run, "close", null).expect(200);

        assertEquals(List.of("COMPLETED", "INCOMPLETE"), List.of(state(passed), state(failed)));
    }

    @Test
    void runWithAPassMarkIsClosedOnceSomebodyHasAResultInEachTestThatDecides() {
        String run = training.published("passMark", 60);
        String nomination = training.confirmed(run, "VN");
        training.attended(training.held(run, 60), 60, nomination).expect(204);

        training.step(run, "close", null).expectProblem(409, "RESULTS_MISSING");
        trainer.post(run + "/assessments", Fields.of("kind", "PRE", "title", "Before", "maximum", 10)).expect(201);
        training.step(run, "close", null).expectProblem(409, "RESULTS_MISSING");
        String test = run + "/assessments/" + trainer.post(run + "/assessments", Fields.of("kind", "FINAL", "title", "Final test", "maximum", 10)).expect(201)
            .json().getString("id");
        training.step(run, "close", null).expectProblem(409, "RESULTS_MISSING");
        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(nomination), "6"))).expect(204);
        training.step(run, "close", null).expect(200);

        assertEquals("COMPLETED", state(nomination));
    }

    @Test
    void runToWhichNobodyCameIsClosedWithoutATest() {
        String run = training.published("passMark", 60);
        String away = training.confirmed(run, "VN");
        training.held(run, 60);

        training.step(run, "close", null).expect(200);

        assertEquals("NO_SHOW", state(away));
    }

    @Test
    void nobodyEntersOwnResults() {
        String run = training.published();
        String nomination = training.confirmed(run, "VN");
        String test = run + "/assessments/" + trainer.post(run + "/assessments", Fields.of("kind", "PRE", "title", "Before", "maximum", 10)).expect(201).json()
            .getString("id");
        String officer = "/officers/" + trainer.get(nomination).json().getString("officer");
        String username = accounts.of("SECRETARIAT").username();
        secretariat.post(officer + "/account", Fields.of("account", username), "If-Match", secretariat.get(officer).etag()).expect(200);

        secretariat.post(test + "/results", Fields.of("scores", Fields.of(id(nomination), "10"))).expectProblem(409, "SELF_ASSESSMENT");
        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(nomination), "10"))).expect(204);
        secretariat.post(officer + "/account", Fields.of(), "If-Match", secretariat.get(officer).etag()).expect(200);
    }

    private static Answer scan(Api who, String session, String badge) {
        return who.post(session + "/scan", Fields.of("badge", badge));
    }

    private String badge(String run) {
        return trainer.list(run + "/badges").expect(200).rows().get(0).getString("badge");
    }

    private Answer reschedule(String session, JsonObject otherwise) {
        return trainer.put(session, otherwise, "If-Match", trainer.get(session).etag());
    }

    private static Answer byFile(Api who, String session, String officer) {
        String file = "session,badge,officer,minutes\n" + id(session) + ",," + id(officer) + ",1\n";
        return who.send("POST", "/imports/course-attendance", Map.of("Content-Type", "text/csv"), file.getBytes(UTF_8)).expect(201);
    }

    private List<String> sessions(String run) {
        return trainer.list(run + "/sessions").rows().stream().map(row -> row.getString("id")).toList();
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }

    private String state(String nomination) {
        return trainer.get(nomination).json().getString("state");
    }
}
