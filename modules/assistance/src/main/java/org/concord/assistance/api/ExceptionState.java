package org.concord.assistance.api;

/** Where a lawful exception stands. That it expired is a matter of the day. */
public enum ExceptionState {
    EXCEPTION_ASKED, EXCEPTION_APPROVED, EXCEPTION_REFUSED, EXCEPTION_EXPIRED
}
