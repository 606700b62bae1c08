package org.concord.assistance.api;

/** Why somebody is referred (HTCDS 2.0, cas_ReasonForOutgoingReferral). */
public enum ReferralReason {
    MORE_SERVICES_NEEDED, MOVES_ELSEWHERE, ANOTHER_REASON
}
