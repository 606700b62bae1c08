package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of returns. */
public enum ReturnRule implements Rule {
    /** The step is not due. {0}: the state. */
    RETURN_STATE_FORBIDS(Kind.CONFLICT),
    /** A return leads to an agency of another country. */
    RETURN_WITHIN_A_COUNTRY(Kind.INVALID),
    /** The day does not fit: a journey is to come, what was done is past, nobody arrives before leaving. {0}: the day. */
    RETURN_DAY_OUT_OF_RANGE(Kind.INVALID),
    /** The person has a return that is under way. */
    RETURN_UNDER_WAY(Kind.CONFLICT);

    private final Kind kind;

    ReturnRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
