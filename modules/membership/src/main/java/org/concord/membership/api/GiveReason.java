package org.concord.membership.api;

/** Why something is postponed, cancelled or withdrawn. */
public record GiveReason(String reason) {
}
