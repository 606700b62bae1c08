package org.concord.membership.api;

import org.concord.kernel.PartialDate;

/**
 * A person is focal point no longer.
 *
 * @param to the last date
 */
public record ReleaseFocalPoint(PartialDate to) {
}
