package org.concord.assistance.api;

/** Where a release stands. */
public enum ReleaseState {
    /** Counted, hidden and stored as it would be published; whoever prepared it has seen it, so that later ones are checked against it. */
    RELEASE_PREPARED,
    /** Published by a second person, for good. */
    RELEASE_PUBLISHED
}
