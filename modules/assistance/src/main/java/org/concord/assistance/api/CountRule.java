package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of counts, and of releasing them. */
public enum CountRule implements Rule {
    /** A table has one to some dimensions, each once. {0}: the most. */
    DIMENSIONS_OUT_OF_RANGE(Kind.INVALID),
    /** So many different combinations cannot be checked. {0}: how many there are, {1}: the most. */
    TABLE_TOO_LARGE(Kind.INVALID),
    /** Nothing is counted. */
    NOTHING_TO_COUNT(Kind.INVALID),
    /** Whoever knows what was shown before could work out a small count, whatever is hidden in this table. */
    RELEASE_WOULD_REVEAL(Kind.CONFLICT),
    /** So much must be hidden that nothing is left to show. */
    RELEASE_SHOWS_NOTHING(Kind.CONFLICT),
    /** Somebody prepared another release at the same moment. */
    RELEASE_OVERTAKEN(Kind.CONFLICT),
    /** It is published already, and stays. */
    RELEASE_IS_PUBLISHED(Kind.CONFLICT),
    /** Whoever prepared it does not publish it. */
    RELEASE_NEEDS_A_SECOND_PERSON(Kind.CONFLICT),
    /** The threshold was raised since it was prepared. {0}: the threshold of now. */
    RELEASE_BELOW_THRESHOLD(Kind.CONFLICT),
    /** A participant may raise the threshold above everybody's. {0}: the least, {1}: the most. */
    THRESHOLD_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    CountRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
