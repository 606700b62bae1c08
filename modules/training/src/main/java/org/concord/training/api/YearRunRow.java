package org.concord.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.actionplans.api.AppliedRate;
import org.concord.kernel.Money;

/**
 * What became of one run, in numbers of nobody.
 *
 * @param people who attended, whether they completed it or not; none before the run is closed
 * @param members participants whose officers attended, and that were members of a process on its last day
 * @param others the same of those that were not: observers, and whoever takes part in no process
 * @param hours of the programme, to one decimal
 * @param completed of the people
 * @param passRate completed as a percentage of the people, to one decimal; null without people
 * @param answered answers to the evaluation at the end
 * @param laterDue evaluations of use at work that are due by today
 * @param laterAnswered of those
 * @param serviceDue questions what changed in the service of those who completed it, one for each participant that nominated some, that are due by today
 * @param serviceAnswered of those
 * @param missing which reports are missing; empty where none is
 * @param paid in the year of the report by the activity that pays for the run, in the currency its plan reports in, each payment at the rate of its day;
 *     null where there is none, it is not seen, or a rate is missing
 * @param perPerson {@code paid} for each of the year's people of all runs that activity pays for; null likewise
 * @param rateMissing whether it paid in several currencies, and a rate to convert one of the payments is not stored
 * @param rates those that converted it
 */
public record YearRunRow(UUID run, String code, String title, String host, LocalDate firstDay, LocalDate lastDay, RunState state, int people, int women,
        int men, int members, int others, BigDecimal hours, int completed, BigDecimal passRate, int answered, int laterDue, int laterAnswered,
        int serviceDue, int serviceAnswered, List<MissingReport> missing, Money paid, Money perPerson, boolean rateMissing, List<AppliedRate> rates) {
}
