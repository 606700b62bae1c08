package org.concord.training.api;

import java.math.BigDecimal;
import java.util.List;
import org.concord.actionplans.api.AppliedRate;
import org.concord.kernel.Money;

/**
 * What the runs of a year add up to. The figures mean what they mean in {@link YearRunRow}; a participant counts once.
 *
 * @param activities runs that ended in the year
 * @param members participants whose officers attended, and that were members of a process on the last day of such a run
 * @param others those that were so on none of these days
 * @param complete of the activities, those of which no report is missing
 * @param paid by all activities that pay for runs, an amount for each currency their plans report in
 * @param perPerson each of these amounts for each of the people it was paid for
 * @param rateMissing whether {@code paid} lacks what an activity paid, because a rate is not stored
 */
public record YearTotalsRow(int year, int activities, int people, int women, int men, int members, int others, BigDecimal hours, int completed,
        BigDecimal passRate, int complete, int laterDue, int laterAnswered, int serviceDue, int serviceAnswered, List<Money> paid,
        List<Money> perPerson, boolean rateMissing, List<AppliedRate> rates) {
}
