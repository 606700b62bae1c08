package org.concord.assistance.api;

/** What of a case waits for whoever leads it. */
public enum ApprovalKind {
    /** A plan for support. */
    PLAN_WAITS,
    /** Passing something on without consent. */
    EXCEPTION_WAITS
}
