package org.concord.assistance.api;

/** Where it stands. */
public enum StepState {
    STEP_OPEN, STEP_DONE, STEP_CANCELLED
}
