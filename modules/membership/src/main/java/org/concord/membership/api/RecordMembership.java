package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * Enters a membership that is already a fact.
 *
 * @param listedAs how the process lists it, or null for its name
 * @param from null when the start is not known
 * @param to null when it goes on
 * @param source who says so: an address, or the name of a report
 */
public record RecordMembership(@NotNull String process, @NotNull String participant, @NotNull MembershipRole role, String listedAs,
        PartialDate from, PartialDate to, String source, Confidence confidence, String note) {
}
