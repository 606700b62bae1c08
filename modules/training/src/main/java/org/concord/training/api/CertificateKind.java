package org.concord.training.api;

/** What a certificate says of its holder. */
public enum CertificateKind {
    /** Was there. */
    ATTENDANCE,
    /** Was there for as long as required, and passed. */
    ACHIEVEMENT
}
