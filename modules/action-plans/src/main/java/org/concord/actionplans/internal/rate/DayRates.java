package org.concord.actionplans.internal.rate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The newest rates of a day. */
public record DayRates(List<ExchangeRate> rates) {

    private static final Comparator<ExchangeRate> BEST_LAST = Comparator.comparing(ExchangeRate::day)
        .thenComparing(ExchangeRate::keptAt, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(ExchangeRate::id);

    /** The rate between two currencies: the newest; of two of one day the one stored last. */
    public Optional<ExchangeRate> between(String one, String other) {
        return rates.stream().filter(rate -> rate.isBetween(one, other)).max(BEST_LAST);
    }
}
