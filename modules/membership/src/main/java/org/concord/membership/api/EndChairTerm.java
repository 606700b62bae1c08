package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * Ends a term.
 *
 * @param to its last date, or when the holder was last seen
 * @param toBound null for {@link Bound#STATED}
 */
public record EndChairTerm(@NotNull PartialDate to, Bound toBound) {
}
