package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * Ends a membership.
 *
 * @param to its last date
 */
public record EndMembership(@NotNull PartialDate to, String reason) {
}
