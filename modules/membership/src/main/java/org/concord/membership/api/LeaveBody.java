package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.PartialDate;

/**
 * A participant leaves a body.
 *
 * @param to the last date on which it sits there
 */
public record LeaveBody(@NotNull PartialDate to) {
}
