package org.concord.assistance.api;

/** Filters referrals that came in; null: any. */
public record IncomingCriteria(String recipient, ReferralState state) {
}
