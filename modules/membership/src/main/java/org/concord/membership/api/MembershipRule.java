package org.concord.membership.api;

import org.concord.kernel.Rule;

/** The rules of who takes part, sits where, chairs and is named. */
public enum MembershipRule implements Rule {
    /** An organisation's code that is a country's. {0}: the code. */
    CODE_OF_A_COUNTRY(Kind.INVALID),
    /** Not a BCP 47 language tag. {0}: what was given. */
    LANGUAGE_UNKNOWN(Kind.INVALID),
    /** Another participant has this code. {0}: the code. */
    PARTICIPANT_CODE_TAKEN(Kind.CONFLICT),
    /** Another process has this code. {0}: the code. */
    PROCESS_CODE_TAKEN(Kind.CONFLICT),
    /** Another body has this code. {0}: the code. */
    BODY_CODE_TAKEN(Kind.CONFLICT),
    /** Another seat of the body has this code. {0}: the code. */
    CHAIR_SEAT_CODE_TAKEN(Kind.CONFLICT),
    /** No participant has this code. {0}: the code. */
    UNKNOWN_PARTICIPANT(Kind.INVALID),
    /** No process has this code. {0}: the code. */
    UNKNOWN_PROCESS(Kind.INVALID),
    /** No body has this code. {0}: the code. */
    UNKNOWN_BODY(Kind.INVALID),
    /** The body has no seat of this code. {0}: the code. */
    UNKNOWN_SEAT(Kind.INVALID),
    /** No person has this id. {0}: the id. */
    UNKNOWN_PERSON(Kind.INVALID),
    /** There is no such record to say something about. {0}: the sort of record, {1}: its id. */
    UNKNOWN_RECORD(Kind.INVALID),
    /** The participant has another membership of the process in that time. {0}: from, {1}: to of the other. */
    MEMBERSHIP_OVERLAPS(Kind.CONFLICT),
    /** The state of the membership does not allow it. {0}: the state. */
    MEMBERSHIP_STATE_FORBIDS(Kind.CONFLICT),
    /** A suspension that begins or ends outside the membership, or before the one before it ended. {0}: the day. */
    SUSPENSION_OUTSIDE_MEMBERSHIP(Kind.INVALID),
    /** A body would be above itself. {0}: the body. */
    BODY_CYCLE(Kind.CONFLICT),
    /** A body below one of another process. {0}: the process of the other. */
    BODY_OF_ANOTHER_PROCESS(Kind.INVALID),
    /** The body is dissolved. {0}: when. */
    BODY_DISSOLVED(Kind.CONFLICT),
    /** Bodies that still work report to it. {0}: their codes. */
    BODY_HAS_WORKING_BODIES(Kind.CONFLICT),
    /** A date after the body was dissolved, or before it was established. {0}: the date of the body. */
    OUTSIDE_LIFE_OF_BODY(Kind.INVALID),
    /** The participant sits in the body already in that time. {0}: from, {1}: to of the other. */
    BODY_MEMBERSHIP_OVERLAPS(Kind.CONFLICT),
    /** Somebody else holds the seat in that time. {0}: the holder, {1}: from, {2}: to. */
    CHAIR_TERM_OVERLAPS(Kind.CONFLICT),
    /** It has ended before. {0}: when. */
    ALREADY_ENDED(Kind.CONFLICT),
    /** The person is such a focal point of the participant already in that time. {0}: from, {1}: to. */
    FOCAL_POINT_OVERLAPS(Kind.CONFLICT),
    /** A person who holds no public office needs a day after which nothing names them. */
    RETENTION_DATE_MISSING(Kind.INVALID),
    /** The person was anonymised, and cannot be named again. */
    PERSON_ANONYMISED(Kind.CONFLICT),
    /** Not a telephone number. {0}: what was given. */
    PHONE_NOT_WELL_FORMED(Kind.INVALID);

    private final Kind kind;

    MembershipRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
