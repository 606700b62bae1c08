package org.concord.assistance.api;

/** What is counted: cases, each once, in the year in which this happened first. */
public enum CountMeasure {
    /** Cases that were opened. */
    CASES_OPENED,
    /** Cases whose person a body found to be an actual victim, and none has decided otherwise since. */
    VICTIMS_IDENTIFIED
}
