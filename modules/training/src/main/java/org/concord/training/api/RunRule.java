package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of runs, their sessions and their quotas. */
public enum RunRule implements Rule {
    /** What was asked does not fit the state the run is in. {0}: its state. */
    RUN_STATE_FORBIDS(Kind.CONFLICT),
    /** No course that this person sees has the id. {0}: what was given. */
    UNKNOWN_COURSE(Kind.INVALID),
    /** No activity of a plan that this person sees has the id. {0}: what was given. */
    UNKNOWN_ACTIVITY(Kind.INVALID),
    /** Only a published version of a course is held. {0}: the state of this one. */
    COURSE_NOT_PUBLISHED(Kind.CONFLICT),
    /** A run is in one of the languages of its course. {0}: the language, {1}: those of the course. */
    LANGUAGE_NOT_OF_COURSE(Kind.INVALID),
    /** Opening, close, confirming and the first day follow each other, each on a later day. {0}: the day that must be later, {1}: than this one. */
    DEADLINES_OUT_OF_ORDER(Kind.INVALID),
    /** A run does not last that long. {0}: the most days. */
    RUN_TOO_LONG(Kind.INVALID),
    /** A run has 1 to 999 seats. {0}: what was given. */
    CAPACITY_OUT_OF_RANGE(Kind.INVALID),
    /** A run cannot need more people than it has seats. {0}: the minimum, {1}: the capacity. */
    MINIMUM_ABOVE_CAPACITY(Kind.INVALID),
    /** Seats that are taken are not taken away. {0}: the new capacity, {1}: seats taken. */
    CAPACITY_BELOW_SEATS_TAKEN(Kind.CONFLICT),
    /** 1 to 100 per cent. {0}: what was given. */
    PERCENT_OUT_OF_RANGE(Kind.INVALID),
    /** Once it is published this stays as it is. */
    FIXED_ONCE_PUBLISHED(Kind.CONFLICT),
    /** The zone stays while there are sessions, which would otherwise move. */
    ZONE_FIXED_BY_SESSIONS(Kind.CONFLICT),
    /** A run without a session is not published, and a published one keeps one at least. */
    RUN_WITHOUT_SESSION(Kind.CONFLICT),
    /** A session is on a day of its run. {0}: the day, {1}: the first day, {2}: the last. */
    SESSION_OUTSIDE_RUN(Kind.INVALID),
    /** The register of the session was taken: it stays on the programme, and on its day. {0}: the day. */
    SESSION_WAS_ATTENDED(Kind.CONFLICT),
    /** A session is not made shorter than somebody attended it. {0}: its new minutes, {1}: the most minutes attended. */
    SESSION_BELOW_ATTENDANCE(Kind.CONFLICT),
    /** A session ends after it starts. {0}: start, {1}: end. */
    SESSION_ENDS_BEFORE_START(Kind.INVALID),
    /** A run has one session at a time. {0}: topic of the other. */
    SESSIONS_OVERLAP(Kind.CONFLICT),
    /** A trainer is in one session at a time. {0}: topic of the other. */
    TRAINER_IN_TWO_SESSIONS(Kind.CONFLICT),
    /** More sessions or quotas than a run has. {0}: the most. */
    TOO_MANY_OF_RUN(Kind.INVALID),
    /** The quotas reserve more seats than there are. {0}: reserved altogether, {1}: the capacity. */
    RESERVED_ABOVE_CAPACITY(Kind.CONFLICT),
    /** A quota cannot allow less than it reserves, nor nothing. {0}: the maximum, {1}: the reserved. */
    MAXIMUM_BELOW_RESERVED(Kind.INVALID),
    /** How many participants a quota names depends on its kind. {0}: the kind. */
    PARTICIPANTS_DO_NOT_FIT_QUOTA(Kind.INVALID),
    /** The pool that is open to all reserves nothing. */
    OPEN_QUOTA_RESERVES_NOTHING(Kind.INVALID),
    /** A participant is in one quota of a run. {0}: its code. */
    PARTICIPANT_IN_TWO_QUOTAS(Kind.CONFLICT),
    /** A run has one quota for those without their own. */
    SECOND_OPEN_QUOTA(Kind.CONFLICT);

    private final Kind kind;

    RunRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
