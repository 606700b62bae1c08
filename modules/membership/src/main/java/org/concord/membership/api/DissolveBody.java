package org.concord.membership.api;

import org.concord.kernel.PartialDate;

/**
 * Dissolves a body.
 *
 * @param on its last date
 */
public record DissolveBody(PartialDate on) {
}
