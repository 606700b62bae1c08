package org.concord.actionplans.internal.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concord.actionplans.internal.rate.DayRates;
import org.concord.actionplans.internal.rate.Rates;
import org.concord.kernel.Money;

/**
 * What a plan costs by function in its reporting currency, at the rates of the day on which it was last approved: as long as the plan stays, so do the shares,
 * whatever a currency is worth today. Only a rate that somebody stores later for that day or before, and which is the newest of them, changes them.
 */
record FunctionCosts(List<FunctionCost> costs, Rates rates) {

    /** By code of the function; empty where it cannot be said of all of the plan: shares of a part would be wrong. */
    Map<String, Long> of(PublishedPlan plan) {
        DayRates then = rates.on(currencies(plan), plan.approvedOn());
        Map<String, Long> planned = new TreeMap<>();
        for (FunctionCost cost : costs) {
            Optional<Money> told = cost.in(plan.currency(), then);
            if (told.isEmpty()) {
                return Map.of();
            }
            planned.merge(cost.function(), told.get().minor(), Math::addExact);
        }
        planned.values().removeIf(cost -> cost == 0);
        return planned;
    }

    private Set<String> currencies(PublishedPlan plan) {
        Set<String> currencies = new HashSet<>(Set.of(plan.currency()));
        costs.forEach(cost -> currencies.add(cost.currency()));
        return currencies;
    }
}
