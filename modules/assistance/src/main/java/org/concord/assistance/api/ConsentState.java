package org.concord.assistance.api;

/** Where a consent stands. */
public enum ConsentState {
    CONSENT_GIVEN,
    /** Its last day is past. */
    CONSENT_EXPIRED, CONSENT_WITHDRAWN,
    /** Replaced by a later one for the same purpose and recipient. */
    CONSENT_SUPERSEDED
}
