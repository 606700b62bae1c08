package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was done for an activity in a time.
 *
 * @param activity stays once given
 * @param from first day, included
 * @param to last day, included
 */
public record WriteProgressReport(UUID activity, @NotNull LocalDate from, @NotNull LocalDate to, @NotNull String text) {
}
