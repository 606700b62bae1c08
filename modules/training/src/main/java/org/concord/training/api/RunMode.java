package org.concord.training.api;

/** How people take part in a run. */
public enum RunMode {
    /** All in one place. */
    ON_SITE,
    /** Each where they are. */
    ONLINE,
    /** Some in the place, some where they are. */
    HYBRID
}
