package org.concord.training.api;

import java.time.LocalDate;

/**
 * A time for which a trainer is accredited.
 *
 * @param from the first day
 * @param to the last day
 */
public record AccreditationRow(LocalDate from, LocalDate to) {
}
