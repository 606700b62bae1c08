package org.concord.training.internal.attendance;

import java.util.List;
import org.concord.training.api.NominationState;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.Session;

/**
 * What decides how a run ended for somebody.
 *
 * @param attended minutes
 * @param scheduled minutes of all sessions
 * @param threshold per cent of these that must be attended
 * @param passMark per cent of the points to be reached in each test that decides; null where none is asked for
 * @param scores best results in these tests
 */
record Attainment(int attended, int scheduled, int threshold, Integer passMark, List<Score> scores) {

    /**
     * The best result in a test.
     *
     * @param points 0 where there is none
     * @param maximum the most there are
     */
    record Score(int points, int maximum) {
    }

    static Attainment in(CourseRun run, int attended, List<Score> scores) {
        int scheduled = run.sessions().stream().mapToInt(Session::minutes).sum();
        return new Attainment(attended, scheduled, run.attendanceThreshold(), run.passMark(), scores);
    }

    /** In whole numbers: 480 of 600 minutes are 80 per cent, 479 are not. */
    boolean enough() {
        return attended * 100L >= (long) threshold * scheduled;
    }

    /** Where the run has a pass mark there is a test at least, and each is passed. */
    boolean passed() {
        return passMark == null || !scores.isEmpty() && scores.stream().allMatch(score -> score.points() * 100L >= (long) passMark * score.maximum());
    }

    NominationState outcome() {
        if (attended == 0) {
            return NominationState.NO_SHOW;
        }
        return enough() && passed() ? NominationState.COMPLETED : NominationState.INCOMPLETE;
    }
}
