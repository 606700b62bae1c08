package org.concord.membership.api;

import org.concord.kernel.PartialDate;

/**
 * Ends a membership.
 *
 * @param to its last date
 */
public record EndMembership(PartialDate to, String reason) {
}
