package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;

/**
 * Puts a membership forward.
 *
 * @param listedAs how the process is to list it, or null for its name
 * @param source who says so, or null
 */
public record ProposeMembership(@NotNull String process, @NotNull String participant, @NotNull MembershipRole role, String listedAs, String source,
        String note) {
}
