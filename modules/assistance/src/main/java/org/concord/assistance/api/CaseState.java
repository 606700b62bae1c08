package org.concord.assistance.api;

/** Where a case stands. */
public enum CaseState {
    /** Opened; needs are still to be assessed. */
    OPENED,
    /** Needs are being assessed. */
    IN_ASSESSMENT,
    /** A plan of support is agreed. */
    SUPPORT_PLANNED,
    /** Services are given. */
    IN_SERVICE,
    /** Services have ended; how the person is doing is asked. */
    FOLLOWED_UP,
    /** Ended, with a reason, by a supervisor. May be opened again. */
    CASE_CLOSED
}
