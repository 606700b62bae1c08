package org.concord.membership.api;

/** How people come together. */
public enum MeetingFormat {
    /** Everybody in one place. */
    IN_PERSON,
    /** Everybody by video link. */
    VIRTUAL,
    /** Some in the place, some by video link. */
    HYBRID
}
