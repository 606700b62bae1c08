package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of evaluations. */
public enum EvaluationRule implements Rule {
    /** The ticket was used, replaced by a newer one, or never made. */
    UNKNOWN_TICKET(Kind.NOT_FOUND),
    /** A rating is from 1 to 5. {0}: what was given. */
    RATING_OUT_OF_RANGE(Kind.INVALID),
    /** What people think of a run is asked from its last day on. {0}: that day. */
    EVALUATION_TOO_EARLY(Kind.CONFLICT),
    /** What people think of a run is asked for four weeks after its last day. {0}: the last day on which it was. */
    EVALUATION_OVER(Kind.CONFLICT),
    /** What people use of a course, and what changed in their service, is asked from a day on. {0}: that day. */
    NOT_DUE_YET(Kind.CONFLICT),
    /** What changed in a service is answered once. {0}: the day on which it was. */
    ANSWERED_ALREADY(Kind.CONFLICT);

    private final Kind kind;

    EvaluationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
