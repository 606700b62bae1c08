package org.concord.membership.api;

import org.concord.kernel.PartialDate;

/**
 * Ends a term.
 *
 * @param to its last date, or when the holder was last seen
 * @param toBound null for {@link Bound#STATED}
 */
public record EndChairTerm(PartialDate to, Bound toBound) {
}
