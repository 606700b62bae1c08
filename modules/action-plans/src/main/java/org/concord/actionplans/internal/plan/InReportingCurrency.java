package org.concord.actionplans.internal.plan;

import org.concord.actionplans.internal.rate.DayRates;
import org.concord.actionplans.internal.rate.ExchangeRate;
import org.concord.kernel.RuleBroken;

/**
 * Converts sums into the currency their plans report in, at the rates of one day. What has no rate, or is larger in that currency than can be told, stays as it
 * is.
 */
record InReportingCurrency(DayRates rates) {

    ExecutionSum of(ExecutionSum sum) {
        if (sum.currency().equals(sum.reporting())) {
            return sum;
        }
        return rates.between(sum.currency(), sum.reporting()).map(rate -> at(rate, sum)).orElse(sum);
    }

    /** At a rate, if it can be told then: one plan that is larger than any keeps nobody from reading of the others. */
    private static ExecutionSum at(ExchangeRate rate, ExecutionSum sum) {
        try {
            return sum.at(rate);
        } catch (RuleBroken tooLarge) {
            return sum;
        }
    }
}
