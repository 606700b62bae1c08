package org.concord.acceptance.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attendance that comes in from files: tried out first, then all of it or nothing. */
@Acceptance
class AttendanceImportIT {

    private static final String HEADER = "session,badge,officer,minutes\n";

    private final TrainingDriver training;
    private final Api trainer;
    private final Api analyst;
    private String run;
    private String one;
    private String other;
    private String path;
    private String session;

    AttendanceImportIT(TrainingDriver training, Api api) {
        this.training = training;
        trainer = training.trainer();
        analyst = api.as("ANALYST");
    }

    @BeforeEach
    void holdASessionForTwo() {
        run = training.published();
        one = id(training.confirmed(run, "VN"));
        other = id(training.confirmed(run, "TH"));
        path = training.held(run, 90);
        session = id(path);
    }

    @Test
    void badgesAndOfficersAreEnteredAndTheSameFileAgainChangesNothing() {
        String file = HEADER + line(badge(one), "", "90") + line("", officer(other), "45");
        String report = checked(file).getString("id");
        assertEquals(List.of(-1, -1), minutes(), "a trial stores nothing");

        trainer.post("/imports/" + report + "/accept", null).expect(200);

        assertEquals(List.of(90, 45), minutes());
        assertEquals("IMPORT", presence(one).getString("how"));
        assertEquals(2, checked(file).getInt("unchangedCount"));
    }

    @Test
    void correctionIsWrittenAfterWhatWasKnown() {
        accept(HEADER + line(badge(one), "", "90"));
        accept(HEADER + line(badge(one), "", "60"));

        assertEquals(List.of(60, -1), minutes());
        assertEquals(2, presence(one).getInt("records"));
    }

    @Test
    void mistakesAreNamedByLineAndColumnAndThenNothingIsStored() {
        JsonObject report = checked(HEADER + line(badge(one), "", "91") + line(Invented.id(), "", "10") + line("", Invented.id(), "10") + line("", "", "10")
            + line(badge(one), officer(other), "10") + line(badge(other), "", "many") + Invented.id() + "," + badge(other) + ",,10\n" + line("", officer(other), "10"));

        assertEquals(List.of("2 minutes MINUTES_ABOVE_SESSION", "3 badge UNKNOWN_BADGE", "4 officer NO_SEAT_IN_RUN", "5 badge REQUIRED",
            "6 officer NO_SEAT_IN_RUN", "7 minutes NOT_A_NUMBER", "8 session UNKNOWN_SESSION"), problems(report));
        trainer.post("/imports/" + report.getString("id") + "/accept", null).expectProblem(409, "IMPORT_HAS_REFUSED_LINES");
        assertEquals(List.of(-1, -1), minutes());
    }

    @Test
    void closedRunTakesNoMore() {
        accept(HEADER + line(badge(one), "", "90"));
        training.step(run, "close", null).expect(200);

        assertEquals(List.of("2 null RUN_STATE_FORBIDS"), problems(checked(HEADER + line(badge(one), "", "10"))));
    }

    @Test
    void onlyThoseWhoKeepRunsSendThem() {
        send(analyst, HEADER + line(badge(one), "", "90")).expectProblem(403, "NOT_ALLOWED");
    }

    private void accept(String file) {
        JsonObject report = checked(file);
        assertEquals(0, report.getInt("refusedCount"), report::toString);
        trainer.post("/imports/" + report.getString("id") + "/accept", null).expect(200);
    }

    private JsonObject checked(String file) {
        return send(trainer, file).expect(201).json();
    }

    private static Answer send(Api sender, String file) {
        return sender.send("POST", "/imports/course-attendance", Map.of("Content-Type", "text/csv"), file.getBytes(UTF_8));
    }

    private static List<String> problems(JsonObject report) {
        return report.getJsonArray("problems").getValuesAs(JsonObject.class).stream()
            .map(problem -> problem.getInt("line") + " " + problem.getString("column", null) + " " + problem.getString("rule")).toList();
    }

    private String line(String badge, String officer, String minutes) {
        return session + "," + badge + "," + officer + "," + minutes + "\n";
    }

    private String badge(String nomination) {
        return trainer.list(run + "/badges").rows().stream().filter(row -> row.getString("nomination").equals(nomination)).findFirst().orElseThrow()
            .getString("badge");
    }

    private String officer(String nomination) {
        return trainer.get("/nominations/" + nomination).json().getString("officer");
    }

    /** Of the one and the other; -1 where nothing is known. */
    private List<Integer> minutes() {
        return List.of(presence(one).getInt("minutes", -1), presence(other).getInt("minutes", -1));
    }

    private JsonObject presence(String nomination) {
        return trainer.list(path + "/attendance").rows().stream().filter(row -> row.getString("nomination").equals(nomination)).findFirst().orElseThrow();
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
