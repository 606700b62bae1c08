package org.concord.training.api;

/** How it became known that somebody attended. */
public enum AttendedBy {
    /** Written down by hand. */
    MANUAL,
    /** By the code on the badge. */
    QR,
    /** From a file. */
    IMPORT
}
