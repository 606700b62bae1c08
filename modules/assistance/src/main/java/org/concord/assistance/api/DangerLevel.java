package org.concord.assistance.api;

/** How much danger an assessment finds. */
public enum DangerLevel {
    LOW_DANGER, MIDDLING_DANGER, HIGH_DANGER
}
