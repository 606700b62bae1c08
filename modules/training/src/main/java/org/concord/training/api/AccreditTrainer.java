package org.concord.training.api;

import java.time.LocalDate;

/**
 * Accredits a trainer for a time.
 *
 * @param from the first day
 * @param to the last day
 */
public record AccreditTrainer(LocalDate from, LocalDate to) {
}
