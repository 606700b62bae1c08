package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of cases, and of looking into them. */
public enum CaseRule implements Rule {
    /** No such agency. {0}: what was given. */
    UNKNOWN_AGENCY(Kind.INVALID),
    /** Another agency has this code. {0}: the code. */
    AGENCY_CODE_TAKEN(Kind.CONFLICT),
    /** Nobody of this name works on cases of this agency. {0}: the username, {1}: the agency's code. */
    NOT_A_WORKER_OF_THE_AGENCY(Kind.INVALID),
    /** What was asked does not fit where the case stands. {0}: the state. */
    CASE_STATE_FORBIDS(Kind.CONFLICT),
    /** A case is closed with a reason, by closing it. */
    CASE_ENDS_BY_CLOSING(Kind.INVALID),
    /** Support is planned, and given, by a plan that a second person approved. */
    SUPPORT_NEEDS_AN_APPROVED_PLAN(Kind.CONFLICT),
    /** Only a closed case is erased. */
    CASE_STILL_OPEN(Kind.CONFLICT),
    /** Whom the case is about was erased for good; neither is it written down again, nor the case reopened, nor more written of it. */
    CASE_WAS_ERASED(Kind.CONFLICT),
    /** Identities are kept for some months. {0}: the fewest, {1}: the most. */
    RETENTION_OUT_OF_RANGE(Kind.INVALID),
    /** Nothing was decided on a day that is still to come. {0}: the day. */
    DECIDED_IN_THE_FUTURE(Kind.INVALID),
    /** Somebody was born in the future. {0}: the day. */
    BORN_IN_THE_FUTURE(Kind.INVALID),
    /** Nobody is older than this. {0}: the day. */
    BORN_TOO_LONG_AGO(Kind.INVALID),
    /** The age group says otherwise than the date of birth. {0}: the age in years. */
    AGE_GROUP_CONTRADICTS_BIRTH(Kind.INVALID),
    /** By the date of birth that is written down the person is not of age, and no case says so. */
    ADULT_WAS_BORN_TOO_LATE(Kind.INVALID),
    /** Nothing is known of whom the case is about. */
    NO_IDENTITY(Kind.NOT_FOUND),
    /** A look-up needs a name or the number of a document. */
    NOTHING_TO_LOOK_UP(Kind.INVALID),
    /** What is stored does not open with the key of this case: it was changed, or belongs to another case or field. */
    SEALED_TEXT_DAMAGED(Kind.CONFLICT),
    /** The master key that locks this case is not known to this server. */
    MASTER_KEY_MISSING(Kind.UNAVAILABLE),
    /** The master key is configured from outside, and is replaced there. */
    MASTER_KEY_CONFIGURED(Kind.CONFLICT),
    /** Earlier master keys still lock something, and are not retired. {0}: how many keys. */
    EARLIER_MASTER_KEYS_LOCK(Kind.CONFLICT),
    /** No case of the participant has this code, or it is sealed or erased, or the caller sees it anyway. {0}: the code. */
    NO_CASE_TO_OPEN(Kind.INVALID),
    /** An emergency opens a case for reading; nothing is changed in it, or passed on of it. */
    EMERGENCY_OPENS_FOR_READING(Kind.FORBIDDEN),
    /** An emergency lasts some hours. {0}: the fewest, {1}: the most. */
    EMERGENCY_LASTS_HOURS(Kind.INVALID),
    /** Whoever opened a case in an emergency does not review it. */
    EMERGENCY_NEEDS_A_SECOND_PERSON(Kind.CONFLICT),
    /** An emergency was reviewed already. */
    EMERGENCY_REVIEWED(Kind.CONFLICT);

    private final Kind kind;

    CaseRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
