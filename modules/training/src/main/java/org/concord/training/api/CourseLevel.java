package org.concord.training.api;

/** How much a course expects of those who come. */
public enum CourseLevel {
    /** For those new to the subject. */
    BASIC,
    /** For those who work in it. */
    INTERMEDIATE,
    /** For those who lead or teach. */
    ADVANCED
}
