package org.concord.training.api;

/** Where the claim that a course was completed elsewhere stands. */
public enum PriorCompletionState {
    /** Waits for somebody else to look at the proof; counts for nothing. */
    CLAIMED,
    /** Counts as if the course had been completed here. */
    CONFIRMED,
    /** The proof does not do; another claim can be made. */
    REJECTED,
    /** Taken back before anybody judged it, or the officer was anonymised first. */
    WITHDRAWN,
    /** Was confirmed, and counts no more; another claim can be made. */
    REVOKED;

    /** Whether it counts, or may: an officer has one such claim a course at most. */
    public boolean isLive() {
        return this == CLAIMED || this == CONFIRMED;
    }
}
