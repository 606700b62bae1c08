package org.concord.actionplans.api;

/**
 * Opens the months of a fiscal year.
 *
 * @param owner code of the participant or process
 * @param fiscalYear the calendar year in which it begins
 * @param fiscalYearStart the month in which it begins; January when null
 */
public record OpenFiscalYear(String owner, Integer fiscalYear, Integer fiscalYearStart) {
}
