package org.concord.actionplans.internal.publish;

import java.time.LocalDate;

/**
 * A year of budgets.
 *
 * @param year the calendar year in which it begins
 * @param startMonth the month in which it begins
 */
record FiscalYear(int year, int startMonth) {

    LocalDate firstDay() {
        return LocalDate.of(year, startMonth, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }
}
