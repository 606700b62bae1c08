package org.concord.actionplans.internal.plan;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.concord.actionplans.internal.rate.DayRates;
import org.concord.actionplans.internal.rate.ExchangeRate;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;

/**
 * Converts sums into the currency their plans report in, at the rates of one day, and remembers which it used. What has no rate, or is larger in that currency
 * than can be told, stays as it is.
 */
class InReportingCurrency {

    private final DayRates rates;
    private final Set<ExchangeRate> used = new LinkedHashSet<>();

    InReportingCurrency(DayRates rates) {
        this.rates = rates;
    }

    ExecutionSum of(ExecutionSum sum) {
        if (sum.currency().equals(sum.reporting())) {
            return sum;
        }
        return rates.between(sum.currency(), sum.reporting()).map(rate -> at(rate, sum)).orElse(sum);
    }

    /** At a rate, if it can be told then: one plan that is larger than any keeps nobody from reading of the others. */
    private ExecutionSum at(ExchangeRate rate, ExecutionSum sum) {
        try {
            ExecutionSum converted = sum.in(sum.reporting(), minor -> rate.convert(Money.ofMinor(minor, sum.currency()), sum.reporting()).minor());
            used.add(rate);
            return converted;
        } catch (RuleBroken tooLarge) {
            return sum;
        }
    }

    Set<ExchangeRate> used() {
        return used;
    }
}
