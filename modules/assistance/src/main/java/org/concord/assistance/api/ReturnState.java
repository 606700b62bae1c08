package org.concord.assistance.api;

/** Where a return stands. Verifying, documenting, receiving and reintegrating is the task of the country that the person returns to; all else of the other. */
public enum ReturnState {
    RETURN_REQUESTED, NATIONALITY_VERIFIED, RISK_ASSESSED, RETURN_AGREED, RETURN_DOCUMENTED, RETURN_SCHEDULED, HANDED_OVER, RETURN_RECEIVED,
    IN_REINTEGRATION, RETURN_ON_HOLD, RETURN_CANCELLED
}
