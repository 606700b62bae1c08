package org.concord.acceptance.training;

import static org.concord.acceptance.driver.TrainingDriver.day;
import static org.concord.acceptance.driver.TrainingDriver.nomination;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Whom a focal point nominates, until when, and what others see of it. */
@Acceptance
class CourseNominationIT {

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final Api vietnam;
    private final Api secretariat;

    CourseNominationIT(TrainingDriver training, PeopleDriver people, Api api) {
        this.training = training;
        this.people = people;
        vietnam = api.as("FOCAL_POINT");
        secretariat = api.asSecretariat();
    }

    @Test
    void focalPointNominatesOfficersOfTheOwnStateOnlyAndSeesNoOthers() {
        String run = training.published();
        String laotian = training.nominated(run, "LA", 1);
        String own = vietnam.post("/nominations", nomination(run, people.officer("VN"), 1)).expect(201).json().getString("id");

        vietnam.post("/nominations", nomination(run, people.officer("LA"), 1)).expectProblem(422, "UNKNOWN_OFFICER");
        vietnam.get(laotian).expectProblem(404, "NOT_FOUND");
        vietnam.step("/nominations/" + own, "confirm", null).expectProblem(409, "NOMINATION_STATE_FORBIDS");
        vietnam.post(laotian + "/withdraw", Fields.of("reason", "x"), "If-Match", "\"0\"").expectProblem(404, "NOT_FOUND");
        String of = run.replaceFirst(".*/", "");
        assertEquals(List.of("VN"), vietnam.list("/nominations", "run", of).expect(200).rows().stream().map(row -> row.getString("participant")).toList());
        assertEquals(List.of("VN"), vietnam.list(run + "/participants").expect(200).rows().stream().map(row -> row.getString("participant")).toList());
        assertEquals(2, secretariat.list("/nominations", "run", of).expect(200).rows().size());
    }

    @Test
    void nominationsAreTakenFromTheOpeningToTheCloseOfAPublishedRun() {
        String officer = people.officer("VN");
        vietnam.post("/nominations", nomination(training.published("opensOn", day(3)), officer, 1)).expectProblem(409, "NOMINATIONS_NOT_OPEN");
        String run = training.published();
        training.closeNominations(run);
        vietnam.post("/nominations", nomination(run, officer, 1)).expectProblem(409, "NOMINATIONS_NOT_OPEN");
        vietnam.post("/nominations", nomination(training.draft(), officer, 1)).expectProblem(409, "RUN_STATE_FORBIDS");
        vietnam.post("/nominations", nomination(Invented.id(), officer, 1)).expectProblem(404, "NOT_FOUND");
        vietnam.post("/nominations", nomination(training.published(), officer, 0)).expectProblem(422, "RANK_OUT_OF_RANGE");
    }

    @Test
    void officerIsNominatedOnceARunHoweverOftenAndWhoeverAsks() {
        String run = training.published();
        String officer = people.officer("VN");

        List<Answer> answers = AtOnce.ask(4, person -> (person % 2 == 0 ? vietnam : secretariat).post("/nominations", nomination(run, officer, 1)));

        assertEquals(List.of(201, 409, 409, 409), answers.stream().map(Answer::status).sorted().toList());
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expectProblem(409, "OFFICER_NOMINATED_ALREADY"));
        String first = "/nominations/" + vietnam.list("/nominations", "run", run.replaceFirst(".*/", "")).rows().get(0).getString("id");
        vietnam.step(first, "withdraw", Fields.of("reason", "Ill")).expect(200);
        vietnam.post("/nominations", nomination(run, officer, 1)).expect(201);
    }

    @Test
    void returnedNominationIsPutRightAndSubmittedAgainAtItsOldPlace() {
        String nomination = training.nominated(training.published(), "VN", 3);
        String submitted = vietnam.get(nomination).json().getString("submittedAt");
        training.step(nomination, "return", Fields.of("reason", "Endorsement is missing")).expect(200);

        JsonObject now = vietnam.get(nomination).json();
        vietnam.put(nomination, Fields.of("run", now.getString("run"), "officer", now.getString("officer"), "rank", 2, "endorsement", "Agreed", "draft",
            false), "If-Match",
            vietnam.get(nomination).etag()).expect(200);
        vietnam.step(nomination, "submit", null).expect(200);
        training.step(nomination, "accept", null).expect(200);

        assertEquals(submitted, vietnam.get(nomination).json().getString("submittedAt"));
        training.step(nomination, "accept", null).expectProblem(409, "NOMINATION_STATE_FORBIDS");
        training.step(nomination, "reject", Fields.of("reason", "Has done it")).expect(200);
        assertEquals("Has done it", vietnam.get(nomination).json().getString("reason"));
    }

    @Test
    void draftOfAnOfficerWhoIsAnonymisedMeanwhileIsNotSubmitted() {
        String officer = people.officer("VN");
        JsonObject nomination = Fields.with(nomination(training.published(), officer, 1), "draft", true);
        String draft = "/nominations/" + vietnam.post("/nominations", nomination).expect(201).json().getString("id");
        secretariat.step("/officers/" + officer, "anonymise", null).expect(200);

        vietnam.step(draft, "submit", null).expectProblem(409, "OFFICER_ANONYMISED");
    }

    @Test
    void alternateIsOfTheSameStateAndRun() {
        String run = training.published();
        String primary = training.nominated(run, "VN", 1).replaceFirst(".*/", "");
        JsonObject alternate = Fields.with(nomination(run, people.officer("VN"), 2), "alternateFor", primary);

        vietnam.post("/nominations", alternate).expect(201);
        secretariat.post("/nominations", Fields.with(nomination(run, people.officer("LA"), 2), "alternateFor", primary))
            .expectProblem(422, "NOT_AN_ALTERNATE_FOR_THAT");
        vietnam.post("/nominations", Fields.with(nomination(training.published(), people.officer("VN"), 2), "alternateFor", primary))
            .expectProblem(422, "NOT_AN_ALTERNATE_FOR_THAT");
    }

    @Test
    void noTwoNominationsStandInForEachOther() {
        String run = training.published();
        String first = training.nominated(run, "VN", 1);
        JsonObject standIn = Fields.with(nomination(run, people.officer("VN"), 2), "alternateFor", first.replaceFirst(".*/", ""));
        String second = vietnam.post("/nominations", standIn).expect(201).json().getString("id");
        String officer = vietnam.get(first).json().getString("officer");

        vietnam.put(first, Fields.with(nomination(run, officer, 1), "alternateFor", second), "If-Match", vietnam.get(first).etag())
            .expectProblem(422, "ALTERNATES_IN_A_CIRCLE");

        vietnam.put(first, nomination(run, officer, 3), "If-Match", vietnam.get(first).etag()).expect(200);
    }

    @Test
    void whoHasNotCompletedWhatTheCourseAsksForIsNamedAndMayWaitAsADraft() {
        String first = training.published();
        String done = training.confirmed(first, "VN");
        String officer = training.trainer().get(done).json().getString("officer");
        String code = training.trainer().get(first).json().getString("code");
        String run = training.published("course", training.courseAfter(code));

        JsonObject nomination = TrainingDriver.nomination(run, officer, 1);
        Answer refused = secretariat.post("/nominations", nomination).expectProblem(409, "PREREQUISITE_MISSING");
        assertEquals("officer", refused.json().getString("field"));
        assertTrue(refused.json().getString("title").contains(code), refused::text);
        String draft = "/nominations/" + secretariat.post("/nominations", Fields.with(nomination, "draft", true)).expect(201).json().getString("id");
        secretariat.step(draft, "submit", null).expectProblem(409, "PREREQUISITE_MISSING");

        training.complete(first, done);
        secretariat.step(draft, "submit", null).expect(200);
    }
}
