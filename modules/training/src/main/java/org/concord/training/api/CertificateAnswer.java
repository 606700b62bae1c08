package org.concord.training.api;

/** What whoever checks a certificate is told. */
public enum CertificateAnswer {
    /** It was issued here, and counts. */
    VALID,
    /** It was issued here, and does not count for now. */
    SUSPENDED,
    /** It was issued here, and counts no more. */
    REVOKED,
    /** It was issued here, and another one has taken its place. */
    SUPERSEDED,
    /** It was issued here, and its last day is past. */
    EXPIRED,
    /** No such certificate was issued here. */
    UNKNOWN
}
