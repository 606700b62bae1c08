package org.concord.assistance.api;

/** What a data protection officer finds of an emergency. */
public enum EmergencyVerdict {
    JUSTIFIED, NOT_JUSTIFIED
}
