package org.concord.assistance.api;

/** What is to be done. */
public enum StepKind {
    SERVICE, TASK, FOLLOW_UP
}
