package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Ends a suspension.
 *
 * @param from the first day on which the member takes part again
 */
public record ResumeMember(@NotNull LocalDate from) {
}
