package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Ends an accreditation before its time.
 *
 * @param from the first day of the one that ends
 * @param to the last day on which the trainer is accredited
 */
public record EndAccreditation(@NotNull LocalDate from, @NotNull LocalDate to) {
}
