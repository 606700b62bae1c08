package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Accredits a trainer for a time.
 *
 * @param from the first day
 * @param to the last day
 */
public record AccreditTrainer(@NotNull LocalDate from, @NotNull LocalDate to) {
}
