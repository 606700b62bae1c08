package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
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
    private final DemoAccounts accounts;

    AttendanceIT(TrainingDriver training, Api api, DemoAccounts accounts) {
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
        trainer.post(session + "/attendance", minutes(nomination, 10)).expectProblem(409, "SESSION_NOT_BEGUN");
        String held = training.held(run, 600);

        trainer.post(held + "/attendance", minutes(nomination, 601)).expectProblem(422, "MINUTES_ABOVE_SESSION");
        trainer.post(held + "/attendance", minutes(nomination, -1)).expectProblem(422, "NOT_A_NUMBER");
        trainer.post(held + "/attendance", minutes(Invented.id(), 1)).expectProblem(422, "NO_SEAT_IN_RUN");
        trainer.post(held + "/attendance", minutes(nomination, 500)).expect(204);
        trainer.post(held + "/attendance", minutes(nomination, 480)).expect(204);
        trainer.post(held + "/attendance", minutes(nomination, 480)).expect(204);

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
        trainer.post(held + "/attendance", minutes(tooLittle, 480)).expectProblem(409, "RUN_STATE_FORBIDS");
    }

    @Test
    void badgeIsScannedOnceASessionAndOnlyInItsRun() {
        String run = training.published();
        training.confirmed(run, "VN");
        String other = training.published();
        training.confirmed(other, "VN");
        String held = training.held(run, 120);
        String badge = trainer.list(run + "/badges").expect(200).rows().get(0).getString("badge");
        String foreign = trainer.list(other + "/badges").expect(200).rows().get(0).getString("badge");

        List<Answer> answers = AtOnce.ask(2, n -> trainer.post(held + "/scan", Fields.of("badge", badge)));

        assertEquals(List.of(204, 409), answers.stream().map(Answer::status).sorted().toList());
        trainer.post(held + "/scan", Fields.of("badge", badge)).expectProblem(409, "BADGE_SCANNED_BEFORE");
        trainer.post(held + "/scan", Fields.of("badge", foreign)).expectProblem(422, "UNKNOWN_BADGE");
        trainer.post(held + "/scan", Fields.of("badge", Invented.id())).expectProblem(422, "UNKNOWN_BADGE");
        JsonObject presence = trainer.list(held + "/attendance").rows().get(0);
        assertEquals("QR 120", presence.getString("how") + " " + presence.getInt("minutes"));
    }

    @Test
    void bestAttemptOfEachDecidingTestMustReachThePassMark() {
        String run = training.published("passMark", 60);
        String passed = training.confirmed(run, "VN");
        String failed = training.confirmed(run, "TH");
        String test = run + "/assessments/" + trainer.post(run + "/assessments", Fields.of("kind", "FINAL", "title", "Final test", "maximum", 50)).expect(201)
            .json().getString("id");
        String held = training.held(run, 100);
        trainer.post(held + "/attendance", Fields.of("minutes", Fields.of(id(passed), "100", id(failed), "100"))).expect(204);

        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(passed), "51"))).expectProblem(422, "SCORE_OUT_OF_RANGE");
        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(passed), "30", id(failed), "29"))).expect(204);
        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(passed), "10"))).expect(204);
        trainer.delete(test, "If-Match", trainer.get(test).etag()).expectProblem(409, "ASSESSMENT_HAS_RESULTS");
        training.step(run, "close", null).expect(200);

        assertEquals(List.of("COMPLETED", "INCOMPLETE"), List.of(state(passed), state(failed)));
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

    private List<String> sessions(String run) {
        return trainer.list(run + "/sessions").rows().stream().map(row -> row.getString("id")).toList();
    }

    private static JsonObject minutes(String nomination, int minutes) {
        return Fields.of("minutes", Fields.of(id(nomination), String.valueOf(minutes)));
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }

    private String state(String nomination) {
        return trainer.get(nomination).json().getString("state");
    }
}
