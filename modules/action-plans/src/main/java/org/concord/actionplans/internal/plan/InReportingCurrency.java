package org.concord.actionplans.internal.plan;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.concord.actionplans.internal.rate.DayRates;
import org.concord.actionplans.internal.rate.ExchangeRate;
import org.concord.kernel.Money;

/** Converts sums into the currency their plans report in, at the rates of one day, and remembers which it used. What has no rate stays as it is. */
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
        Optional<ExchangeRate> rate = rates.between(sum.currency(), sum.reporting());
        rate.ifPresent(used::add);
        return rate.map(found -> sum.in(sum.reporting(),
            minor -> found.convert(Money.ofMinor(minor, sum.currency()), sum.reporting()).minor())).orElse(sum);
    }

    Set<ExchangeRate> used() {
        return used;
    }
}
