package org.concord.assistance.api;

import java.util.UUID;

/** Filters referrals; null: any. */
public record ReferralCriteria(UUID caseId, ReferralState state, String recipient) {
}
