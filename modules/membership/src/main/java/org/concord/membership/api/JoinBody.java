package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * A participant sits in a body.
 *
 * @param from null when the start is not known
 * @param to null when it goes on
 * @param source who says so: an address, or the name of a report
 */
public record JoinBody(@NotNull String body, @NotNull String participant, @NotNull MembershipRole role, PartialDate from, PartialDate to,
        String source, Confidence confidence, String note) {
}
