package org.concord.assistance.api;

/** Where a file of cases stands. */
public enum CaseFileState {
    /** Read and checked; no case is stored. What is not accepted within a day is forgotten. */
    LINES_CHECKED,
    /** Accepted; its lines become cases, some at a time. A server that is killed goes on with it when it starts again. */
    LINES_BECOME_CASES,
    /** Every line without mistakes is a case. */
    LINES_ARE_CASES,
    /** Neither accepted in time nor wanted any more; its lines are destroyed. */
    FILE_FORGOTTEN
}
