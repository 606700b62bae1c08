package org.concord.assistance.api;

/** What came of a referral. */
public enum ReferralOutcome {
    HELPED_AS_ASKED, HELPED_IN_PART, NOT_HELPED
}
