package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Suspends a membership.
 *
 * @param from the first day of the suspension
 */
public record SuspendMember(@NotNull LocalDate from, String reason) {
}
