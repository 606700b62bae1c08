package org.concord.membership.api;

/** How far a source's word can be relied on. */
public enum Confidence {
    HIGH, MEDIUM,
    /** The source contradicts itself, or is not clear. */
    UNCERTAIN,
    /** Said somewhere, and not seen at its origin. */
    UNVERIFIED,
    /** True on the day it was said; nothing follows for other days. */
    POINT_IN_TIME
}
