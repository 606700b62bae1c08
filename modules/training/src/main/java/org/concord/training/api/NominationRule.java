package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of nominations and of giving seats. */
public enum NominationRule implements Rule {
    /** Nominations are taken between two days. {0}: the first, {1}: the last. */
    NOMINATIONS_NOT_OPEN(Kind.CONFLICT),
    /** The officer has a nomination in this run already. */
    OFFICER_NOMINATED_ALREADY(Kind.CONFLICT),
    /** The course asks for others to be completed before. {0}: the codes of those that the officer has not completed. */
    PREREQUISITE_MISSING(Kind.CONFLICT),
    /** What the course asks for was completed elsewhere, as is claimed and not confirmed yet. {0}: the codes of those courses. */
    PREREQUISITE_NOT_CONFIRMED(Kind.CONFLICT),
    /** What was asked does not fit the state of the nomination. {0}: its state. */
    NOMINATION_STATE_FORBIDS(Kind.CONFLICT),
    /** Ranks go from 1 to 999. {0}: what was given. */
    RANK_OUT_OF_RANGE(Kind.INVALID),
    /** An alternate stands in for another nomination of the same participant in the same run. */
    NOT_AN_ALTERNATE_FOR_THAT(Kind.INVALID),
    /** Of two nominations one stands in for the other at most, directly or by way of others. */
    ALTERNATES_IN_A_CIRCLE(Kind.INVALID),
    /** The officer works for another participant. {0}: the one that may nominate here. */
    OFFICER_OF_OTHER_PARTICIPANT(Kind.INVALID),
    /** The offer was to be confirmed in time. {0}: until when. */
    OFFER_EXPIRED(Kind.CONFLICT),
    /** Until the last day to confirm another officer can come. {0}: that day. */
    SUBSTITUTION_TOO_LATE(Kind.CONFLICT),
    /** After the last session began, whoever did not come did not come. {0}: when it began. */
    WITHDRAWAL_TOO_LATE(Kind.CONFLICT),
    /** The seats that are free are reserved for others until nominations close. {0}: the last day. */
    FREE_SEATS_RESERVED(Kind.CONFLICT),
    /** Every seat is taken. */
    NO_FREE_SEAT(Kind.CONFLICT),
    /** The participant, or its group, has the most seats it may have. {0}: how many. */
    QUOTA_FULL(Kind.CONFLICT),
    /** The run has begun; no more seats are given. {0}: its first day. */
    RUN_HAS_BEGUN(Kind.CONFLICT),
    /** More nominations than one run takes. {0}: the most. */
    TOO_MANY_NOMINATIONS(Kind.CONFLICT);

    private final Kind kind;

    NominationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
