package org.concord.actionplans.api;

/** How far an entry has come. Only POSTED ones are in the ledger, and stay. */
public enum EntryState {
    /** Waits for a checker. */
    SUBMITTED,
    /** Sent back with a reason. */
    RETURNED,
    /** Taken back by its maker. */
    WITHDRAWN,
    /** Approved, and in the ledger. */
    POSTED
}
