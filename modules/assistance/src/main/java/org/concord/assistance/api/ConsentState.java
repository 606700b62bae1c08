package org.concord.assistance.api;

/** Where a consent stands. */
public enum ConsentState {
    CONSENT_GIVEN,
    /** Its last day is past. */
    CONSENT_EXPIRED, CONSENT_WITHDRAWN,
    /** Replaced by a later one for the same purpose and recipient. */
    CONSENT_SUPERSEDED,
    /** Nobody took it back, and it counts no more: the person is, or may be, a child for whom no guardian consented, or was erased. */
    CONSENT_LAPSED
}
