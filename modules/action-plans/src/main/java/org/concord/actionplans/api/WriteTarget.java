package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an indicator is to reach in a time; no two targets of one indicator share a day.
 *
 * @param indicator stays once given
 * @param from first day, included
 * @param to last day, included
 * @param value for words null, and the comment says it
 */
public record WriteTarget(UUID indicator, @NotNull LocalDate from, @NotNull LocalDate to, BigDecimal value, String comment) {
}
