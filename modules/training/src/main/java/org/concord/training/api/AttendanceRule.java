package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of attendance, tests and closing a run. */
public enum AttendanceRule implements Rule {
    /** Nobody attends a session before it begins. {0}: when it begins. */
    SESSION_NOT_BEGUN(Kind.CONFLICT),
    /** Nobody attends longer than the session lasts. {0}: the minutes given, {1}: those of the session. */
    MINUTES_ABOVE_SESSION(Kind.INVALID),
    /** Only who has a seat in the run attends. {0}: what was given. */
    NO_SEAT_IN_RUN(Kind.INVALID),
    /** No badge of this run holds that code. */
    UNKNOWN_BADGE(Kind.INVALID),
    /** No run has that session. {0}: what was given. */
    UNKNOWN_SESSION(Kind.INVALID),
    /** The badge was scanned in this session before, whatever was written down after. {0}: when. */
    BADGE_SCANNED_BEFORE(Kind.CONFLICT),
    /**
     * A badge is scanned around the time of its session; later the register is corrected by hand. {0} and {1}: the day and the time from which it can be,
     * {2} and {3}: until which, {4}: the zone of the run, in which they are meant.
     */
    SCANNED_OUTSIDE_SESSION(Kind.CONFLICT),
    /** A run is closed after its last session. {0}: when that ends. */
    RUN_NOT_OVER(Kind.CONFLICT),
    /** A run with a pass mark to which somebody came is closed once somebody has a result in each test that decides, of which there is one. {0}: the pass mark. */
    RESULTS_MISSING(Kind.CONFLICT),
    /** Nobody writes down own attendance or results, nor puts them in doubt or settles that. */
    SELF_ASSESSMENT(Kind.CONFLICT),
    /** A score is between 0 and the most that can be reached. {0}: the score, {1}: the most. */
    SCORE_OUT_OF_RANGE(Kind.INVALID),
    /** A test asks for 1 to 10000 points. {0}: what was given. */
    POINTS_OUT_OF_RANGE(Kind.INVALID),
    /** A test with results stays. */
    ASSESSMENT_HAS_RESULTS(Kind.CONFLICT),
    /** A run has that many tests at most. {0}: the most. */
    TOO_MANY_ASSESSMENTS(Kind.CONFLICT);

    private final Kind kind;

    AttendanceRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
