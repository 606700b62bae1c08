package org.concord.actionplans.api;

import java.time.LocalDate;

/**
 * Which periods are asked for; every component may be null.
 *
 * @param asOf the one that includes this day
 */
public record PeriodCriteria(String owner, Integer fiscalYear, PeriodState state, LocalDate asOf) {
}
