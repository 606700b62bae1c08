package org.concord.training.api;

/** Where a nomination stands. */
public enum NominationState {
    /** Being written by the focal point. */
    DRAFT,
    /** Waits for whoever keeps the run to look at it. */
    SUBMITTED,
    /** Given back to be put right. */
    RETURNED,
    /** Fits the course; has no seat yet. */
    ELIGIBLE,
    /** Has a seat until the offer expires. */
    OFFERED,
    /** Waits for a seat. */
    WAITLISTED,
    /** Has a seat, and comes. */
    CONFIRMED,
    /** On the list of those who attend. */
    ENROLLED,
    /** Attended enough, and passed where there was a test. */
    COMPLETED,
    /** Attended, but not enough, or did not pass. */
    INCOMPLETE,
    /** Did not come. */
    NO_SHOW,
    /** Does not fit the course. */
    REJECTED,
    /** Taken back by the focal point. */
    WITHDRAWN,
    /** The offer was not confirmed in time, or the run began without a seat. */
    EXPIRED,
    /** Another officer came instead. */
    SUBSTITUTED;

    /** Whether it counts: an officer has one such nomination a run at most. */
    public boolean isLive() {
        return this != REJECTED && this != WITHDRAWN && this != EXPIRED && this != SUBSTITUTED;
    }

    /** Whether it has a seat. */
    public boolean hasSeat() {
        return this == OFFERED || this == CONFIRMED || this == ENROLLED || this == COMPLETED || this == INCOMPLETE || this == NO_SHOW;
    }
}
