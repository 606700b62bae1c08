package org.concord.training.api;

/** As the officer says; counted in reports, and kept when nothing names the officer any more. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER,
    /** Not said, or not asked. */
    NOT_SAID
}
