package org.concord.actionplans.api;

/** How far a progress report has come. */
public enum ProgressReportState {
    /** Being written. */
    DRAFT,
    /** Waits to be accepted by somebody else. */
    SUBMITTED,
    /** Accepted; it stays as it is. */
    ACCEPTED
}
