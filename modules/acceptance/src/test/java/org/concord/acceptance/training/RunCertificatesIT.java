package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Certificates for everybody who is due one from a run, in one step. */
@Acceptance
class RunCertificatesIT {

    private final TrainingDriver training;
    private final Api trainer;
    private final Api vietnam;

    RunCertificatesIT(TrainingDriver training, Api api) {
        this.training = training;
        trainer = training.trainer();
        vietnam = api.as("FOCAL_POINT");
    }

    @Test
    void eachIsIssuedOnceByWhatWasReachedAndNoneWhereTheResultIsInDoubt() {
        String run = training.published("passMark", 60);
        List<String> came = List.of(training.confirmed(run, "VN"), training.confirmed(run, "VN"), training.confirmed(run, "TH"), training.confirmed(run, "LA"));
        String test = run + "/assessments/" + trainer.post(run + "/assessments", Fields.of("kind", "FINAL", "title", "Final test", "maximum", 10)).expect(201).json()
            .getString("id");
        String held = training.held(run, 60);
        trainer.post(run + "/certificates", null).expectProblem(409, "RUN_STATE_FORBIDS");
        trainer.post(held + "/attendance", Fields.of("minutes",
            Fields.of(id(came.get(0)), "60", id(came.get(1)), "60", id(came.get(2)), "60", id(came.get(3)), "10"))).expect(204);
        trainer.post(test + "/results", Fields.of("scores", Fields.of(id(came.get(0)), "9", id(came.get(1)), "1", id(came.get(2)), "9"))).expect(204);
        training.step(came.get(2), "flag", Fields.of("flag", "Two papers are the same")).expect(200);
        training.step(run, "close", null).expect(200);

        List<Answer> answers = AtOnce.ask(3, n -> trainer.post(run + "/certificates", null));

        assertEquals(List.of(204, 204, 204), answers.stream().map(Answer::status).toList());
        awaitIssued(run, 2);
        assertEquals(List.of("ACHIEVEMENT", "ATTENDANCE"), kinds(run));
        training.step(came.get(2), "flag", Fields.of("flag", "")).expect(200);
        trainer.post(run + "/certificates", null).expect(204);
        awaitIssued(run, 3);
        assertEquals(List.of("ACHIEVEMENT", "ACHIEVEMENT", "ATTENDANCE"), kinds(run));
        assertEquals(2, vietnam.list("/certificates", "run", id(run)).expect(200).rows().size(), "those of the own participant");
        vietnam.post(run + "/certificates", null).expectProblem(403, "NOT_ALLOWED");
    }

    private void awaitIssued(String run, int many) {
        Eventually.holds(() -> {
            JsonObject progress = trainer.get(run + "/certificates").expect(200).json();
            return progress.getInt("issued") == many && progress.getInt("due") == many && !progress.getBoolean("atWork");
        });
    }

    private List<String> kinds(String run) {
        return trainer.list("/certificates", "run", id(run)).expect(200).rows().stream().map(row -> row.getString("kind")).sorted().toList();
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
