package org.concord.membership.api;

/**
 * Where a meeting stands. PLANNED, CONVENED, REGISTRATION_CLOSED, IN_SESSION, CLOSED, REPORT_ADOPTED follow one another; before
 * IN_SESSION it can be POSTPONED (and planned again) or CANCELLED.
 */
public enum MeetingState {
    /** It has a date; nobody has been asked to come yet. */
    PLANNED,
    /** The invitations are out and delegations register. */
    CONVENED,
    /** No more delegations register. */
    REGISTRATION_CLOSED,
    /** It is being held. */
    IN_SESSION,
    /** It has been held; its report is not adopted, or not known to be. */
    CLOSED,
    /** Its report is adopted; nothing about it changes any more. */
    REPORT_ADOPTED,
    /** It will be held, but not on the days once planned. */
    POSTPONED,
    /** It will not be held. */
    CANCELLED
}
