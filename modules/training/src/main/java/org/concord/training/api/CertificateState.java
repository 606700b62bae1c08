package org.concord.training.api;

/** Where a certificate stands. */
public enum CertificateState {
    /** Counts, until its last day if it has one. */
    ISSUED,
    /** Does not count for now, while something is looked into. */
    SUSPENDED,
    /** Counts no more, for good. */
    REVOKED,
    /** Another one has taken its place, for good: with the name put right, for instance. */
    SUPERSEDED
}
