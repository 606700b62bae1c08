package org.concord.assistance.api;

/** Where a referral stands. It is open for an answer while it is sent or received; whichever answer is first is the only one. */
public enum ReferralState {
    REFERRAL_DRAFT, REFERRAL_SENT, REFERRAL_RECEIVED, REFERRAL_ACCEPTED, REFERRAL_IN_SERVICE, REFERRAL_COMPLETED, REFERRAL_REJECTED, REFERRAL_WITHDRAWN,
    REFERRAL_REVOKED, REFERRAL_EXPIRED
}
