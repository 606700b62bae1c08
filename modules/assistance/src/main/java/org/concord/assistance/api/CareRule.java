package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of assessments, plans and what is done. */
public enum CareRule implements Rule {
    /** What was done is not still to come. {0}: the day. */
    CARE_DAY_TO_COME(Kind.INVALID),
    /** The plan does not stand where that can be done. {0}: the state. */
    PLAN_STATE_FORBIDS_IT(Kind.CONFLICT),
    /** Whoever wrote a plan does not approve it. */
    PLAN_NEEDS_A_SECOND_PERSON(Kind.CONFLICT),
    /** A plan names some kind of help. */
    PLAN_OF_NOTHING(Kind.INVALID),
    /** It was done or cancelled already. */
    STEP_IS_OVER(Kind.CONFLICT),
    /** A service is of some kind, and nothing else is. */
    SERVICE_HAS_A_KIND(Kind.INVALID),
    /** A follow-up finds how the person does, and nothing else does. */
    FOLLOW_UP_HAS_A_FINDING(Kind.INVALID),
    /** The content is no PDF, JPEG or PNG. */
    NOT_A_DOCUMENT(Kind.INVALID);

    private final Kind kind;

    CareRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
