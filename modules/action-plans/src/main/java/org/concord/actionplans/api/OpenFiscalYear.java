package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;

/**
 * Opens the months of a fiscal year.
 *
 * @param owner code of the participant or process
 * @param fiscalYear the calendar year in which it begins
 * @param fiscalYearStart the month in which it begins; January when null
 */
public record OpenFiscalYear(@NotNull String owner, @NotNull Integer fiscalYear, Integer fiscalYearStart) {
}
