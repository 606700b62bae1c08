package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * A person is focal point no longer.
 *
 * @param to the last date
 */
public record ReleaseFocalPoint(@NotNull PartialDate to) {
}
