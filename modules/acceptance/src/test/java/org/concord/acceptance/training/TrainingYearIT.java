package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What the report of a year counts of a run. */
@Acceptance
class TrainingYearIT {

    private final TrainingDriver training;
    private final Api trainer;
    private final Api analyst;
    private final Api administrator;

    TrainingYearIT(TrainingDriver training, Api api) {
        this.training = training;
        trainer = training.trainer();
        analyst = api.as("ANALYST");
        administrator = api.as("ADMINISTRATOR");
    }

    @Test
    void runCountsThoseWhoAttendedByMemberAndGenderAndSaysWhatIsMissing() {
        String run = training.published();
        List<String> came = List.of(training.confirmed(run, "VN"), training.confirmed(run, "VN"), training.confirmed(run, "TH"));
        training.confirmed(run, "LA");
        String held = training.held(run, 90);
        assertEquals("NOT_CLOSED", row(run).getString("missing"));
        trainer.post(held + "/attendance", Fields.of("minutes",
            Fields.of(id(came.get(0)), "90", id(came.get(1)), "30", id(came.get(2)), "90"))).expect(204);
        int before = year(run).getInt("activities");
        training.step(run, "close", null).expect(200);

        JsonObject row = row(run);
        assertEquals(List.of(3, 3, 0, 2, 2), List.of(row.getInt("people"), row.getInt("women"), row.getInt("men"), row.getInt("members"), row.getInt("completed")));
        assertEquals("66.7", plain(row, "passRate"));
        assertEquals("1.5", plain(row, "hours"));
        assertEquals("EVALUATION", row.getString("missing"));
        assertEquals(row, trainer.list("/training-years", "year", yearOf(run)).expect(200).rows().stream()
            .filter(same -> same.getString("run").equals(id(run))).findFirst().orElseThrow(), "who sees no plans reads the same where nothing is paid");
        assertEquals(before, year(run).getInt("activities"), "closing a run does not make it one more");
    }

    @Test
    void figuresAreForThoseWhoReadThem() {
        analyst.list("/training-years", "year", "1066").expectProblem(422, "NOT_A_NUMBER");
        administrator.list("/training-years").expectProblem(403, "NOT_ALLOWED");
    }

    private JsonObject year(String run) {
        return analyst.get("/training-years/" + yearOf(run)).expect(200).json();
    }

    private JsonObject row(String run) {
        return analyst.list("/training-years", "year", yearOf(run)).expect(200).rows().stream().filter(row -> row.getString("run").equals(id(run)))
            .findFirst().orElseThrow();
    }

    private String yearOf(String run) {
        return trainer.get(run).json().getString("lastDay").substring(0, 4);
    }

    private static String plain(JsonObject row, String field) {
        return row.get(field).toString().replace("\"", "");
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
