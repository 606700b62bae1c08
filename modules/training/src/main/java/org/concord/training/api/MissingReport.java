package org.concord.training.api;

/** What is still to be reported of a run that is over. */
public enum MissingReport {
    /** It is not closed: attendance and results are not final. */
    NOT_CLOSED,
    /** Fewer than half of those who attended have answered what they think of it. */
    EVALUATION,
    /** Use at work is due, and not answered for everybody. */
    USE_AT_WORK,
    /** What changed in the services is due, and not answered for all of them. */
    SERVICE
}
