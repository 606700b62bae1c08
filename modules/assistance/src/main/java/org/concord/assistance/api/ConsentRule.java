package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of consent. */
public enum ConsentRule implements Rule {
    /** A consent counts only if the person was told everything. {0}: what was not told. */
    CONSENT_NOT_INFORMED(Kind.INVALID),
    /** A consent is for some kind of data. */
    CONSENT_TO_NOTHING(Kind.INVALID),
    /** A consent ends after today, and within two years. {0}: the first day, {1}: the last. */
    CONSENT_ENDS_OUT_OF_RANGE(Kind.INVALID),
    /** For a child, or whoever may be one, a guardian consents. */
    GUARDIAN_CONSENTS_FOR_A_CHILD(Kind.INVALID),
    /** A consent is withdrawn once, and not where it was replaced or ended otherwise. */
    CONSENT_HOLDS_NO_MORE(Kind.CONFLICT),
    /** No consent, and no approved exception, for this purpose and recipient covers what would be passed on today. {0}: the kinds of data. */
    NOTHING_ALLOWS_PASSING_ON(Kind.CONFLICT),
    /** An exception ends after today, and soon. {0}: the first day, {1}: the last. */
    EXCEPTION_ENDS_OUT_OF_RANGE(Kind.INVALID),
    /** An exception was decided already. */
    EXCEPTION_DECIDED(Kind.CONFLICT),
    /** Whoever asks for an exception does not approve it. */
    EXCEPTION_NEEDS_A_SECOND_PERSON(Kind.CONFLICT);

    private final Kind kind;

    ConsentRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
