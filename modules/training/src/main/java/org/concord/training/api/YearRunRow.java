package org.concord.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * What became of one run, in numbers of nobody.
 *
 * @param people who attended, whether they completed it or not; none before the run is closed
 * @param members participants whose officers attended
 * @param hours of the programme, to one decimal
 * @param completed of the people
 * @param passRate completed as a percentage of the people, to one decimal; null without people
 * @param answered answers to the evaluation at the end
 * @param laterDue evaluations of use at work that are due by today
 * @param laterAnswered of those
 * @param missing which report is missing, or null: none is
 * @param paid by the activity that pays for the run, in one currency; null where there is none, it is not seen, or it is in several
 * @param perPerson {@code paid} for each of the people of all runs that activity pays for; null likewise
 */
public record YearRunRow(UUID run, String code, String title, String host, LocalDate firstDay, LocalDate lastDay, RunState state, int people, int women,
        int men, int members, BigDecimal hours, int completed, BigDecimal passRate, int answered, int laterDue, int laterAnswered, MissingReport missing,
        Money paid, Money perPerson) {
}
