package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of courses completed elsewhere. */
public enum PriorCompletionRule implements Rule {
    /** The catalogue has, or had, no course of this code. {0}: what was given. */
    NO_COURSE_OF_THIS_CODE(Kind.INVALID),
    /** What is still to come was not completed. {0}: the day given. */
    COMPLETED_IN_THE_FUTURE(Kind.INVALID),
    /** That the officer completed this course elsewhere is claimed, or confirmed, already. {0}: the code of the course. */
    COMPLETION_CLAIMED_ALREADY(Kind.CONFLICT),
    /** What was asked does not fit the state of the claim. {0}: its state. */
    COMPLETION_STATE_FORBIDS(Kind.CONFLICT),
    /** Whoever claimed it does not judge it. */
    COMPLETION_JUDGED_BY_CLAIMANT(Kind.CONFLICT),
    /** Nobody judges what is claimed of himself. */
    COMPLETION_OF_ONESELF(Kind.CONFLICT);

    private final Kind kind;

    PriorCompletionRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
