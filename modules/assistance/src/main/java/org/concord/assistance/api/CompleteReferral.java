package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Tells the sender what came of a referral. */
public record CompleteReferral(@NotNull ReferralOutcome outcome) {
}
