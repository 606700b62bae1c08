package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of referrals. */
public enum ReferralRule implements Rule {
    /** It was decided already, or is not there yet. {0}: the state. */
    REFERRAL_STATE_FORBIDS(Kind.CONFLICT),
    /** An agency refers to another one. */
    REFERRAL_TO_ITSELF(Kind.INVALID),
    /** There is some time for an answer. {0}: the first day, {1}: the last. */
    ANSWER_BY_OUT_OF_RANGE(Kind.INVALID),
    /** A referral asks for some kind of help. */
    NOTHING_ASKED_FOR(Kind.INVALID),
    /** The consent still counts, or that it does not was acknowledged. */
    NOTHING_TO_ACKNOWLEDGE(Kind.CONFLICT),
    /** Only what the case itself has travels with a referral, and each only once. */
    NOTHING_TO_ENCLOSE(Kind.INVALID),
    /** What travels with a referral is of one kind of data, which must be said where it can be of several. {0}: those that it can be of. */
    ENCLOSURE_IS_OF_SOME_CATEGORY(Kind.INVALID),
    /** What travels with a referral is of a kind of data that the referral passes on. {0}: the kind of data that it does not. */
    ENCLOSURE_NOT_COVERED(Kind.INVALID),
    /** More than travels with one referral. {0}: the most. */
    TOO_MANY_ENCLOSURES(Kind.INVALID);

    private final Kind kind;

    ReferralRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
