package org.concord.training.api;

/** For whom a quota is. */
public enum QuotaKind {
    /** For one participant. */
    PARTICIPANT,
    /** For several participants together. */
    GROUP,
    /** For each participant without a quota of its own. */
    OPEN
}
