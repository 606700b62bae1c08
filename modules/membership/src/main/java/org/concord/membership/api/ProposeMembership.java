package org.concord.membership.api;

/**
 * Puts a membership forward.
 *
 * @param listedAs how the process is to list it, or null for its name
 * @param source who says so, or null
 */
public record ProposeMembership(String process, String participant, MembershipRole role, String listedAs, String source, String note) {
}
