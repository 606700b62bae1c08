package org.concord.assistance.api;

/** Free texts of a case, all of them locked with its key. The names are what they are locked with: they never change. */
public enum CaseTextKind {
    ASSESSMENT_NOTE, PLAN_OBJECTIVES, PLAN_ACTIONS, STEP_NOTE, EVENT_NOTE,
    /** What the file that the case came in with says beyond the case itself; locked with the rest of its line. */
    FROM_A_FILE
}
