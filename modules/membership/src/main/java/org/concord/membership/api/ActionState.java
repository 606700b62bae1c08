package org.concord.membership.api;

/** Where an action item stands. Overdue is not a state: it follows from the due date. */
public enum ActionState {
    /** Nobody has begun. */
    OPEN,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** The owner says it is done. */
    DONE,
    /** Somebody else has checked that it is. */
    VERIFIED
}
