package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * A budget line and its money.
 *
 * @param fiscalYear the calendar year in which the fiscal year begins
 * @param planned what the plan says it costs
 * @param approved the original budget: appropriations
 * @param revised the budget after supplementary budgets, virements, carry-overs and exchanges; never added to {@code approved}
 * @param allotted released so far
 * @param committed promised by contract so far
 * @param ordered accepted to be paid so far
 * @param paid paid so far
 * @param unallotted left to be released
 * @param available released, and left to be committed
 * @param absorption paid as a percentage of revised, one decimal; null without a budget
 * @param reserved whether it is a partner's money meant for one purpose
 */
public record BudgetLineRow(UUID id, UUID programme, UUID activity, String activityCode, String activityTitle, UUID objective, String code,
        String source, boolean reserved, int fiscalYear, String currency, String economicCode, String functionCode, String unit, Money planned, Money approved,
        Money revised, Money allotted, Money committed, Money ordered, Money paid, Money unallotted, Money available, BigDecimal absorption, long version) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The same with the accounts of the line in minor units, as they are stored. */
    public BudgetLineRow(UUID id, UUID programme, UUID activity, String activityCode, String activityTitle, UUID objective, String code, String source,
            boolean reserved, int fiscalYear, String currency, String economicCode, String functionCode, String unit, long planned, long appropriated,
            long unallotted, long allotted, long committed, long payable, long spent, long version) {
        this(id, programme, activity, activityCode, activityTitle, objective, code, source, reserved, fiscalYear, currency, economicCode, functionCode, unit,
            Money.ofMinor(planned, currency), Money.ofMinor(appropriated, currency),
            Money.ofMinor(unallotted + allotted + committed + payable + spent, currency),
            Money.ofMinor(allotted + committed + payable + spent, currency), Money.ofMinor(committed + payable + spent, currency),
            Money.ofMinor(payable + spent, currency), Money.ofMinor(spent, currency), Money.ofMinor(unallotted, currency), Money.ofMinor(allotted, currency),
            absorption(spent, unallotted + allotted + committed + payable + spent), version);
    }

    /** What was paid as a percentage of the revised budget, both in the same minor unit; null without a budget. */
    public static BigDecimal absorption(long paid, long revised) {
        return revised == 0 ? null : BigDecimal.valueOf(paid).multiply(HUNDRED).divide(BigDecimal.valueOf(revised), 1, RoundingMode.HALF_UP);
    }
}
