package org.concord.actionplans.api;

/** Whether a period takes entries. */
public enum PeriodState {
    /** Takes entries. */
    OPEN,
    /** Takes reversals only. */
    SOFT_CLOSED,
    /** Takes nothing; two people may reopen it. */
    CLOSED
}
