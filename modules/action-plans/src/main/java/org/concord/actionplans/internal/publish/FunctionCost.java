package org.concord.actionplans.internal.publish;

import java.util.Optional;
import org.concord.actionplans.internal.rate.DayRates;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;

/** What a plan costs by one function in one currency, in its minor unit. */
record FunctionCost(String function, String currency, long planned) {

    /** The same in another currency, if there is a rate and it can be told then. */
    Optional<Money> in(String other, DayRates rates) {
        Money cost = Money.ofMinor(planned, currency);
        if (currency.equals(other)) {
            return Optional.of(cost);
        }
        try {
            return rates.between(currency, other).map(rate -> rate.convert(cost, other));
        } catch (RuleBroken tooLarge) {
            return Optional.empty();
        }
    }
}
