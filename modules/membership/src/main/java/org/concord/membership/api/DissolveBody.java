package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * Dissolves a body.
 *
 * @param on its last date
 */
public record DissolveBody(@NotNull PartialDate on) {
}
