package org.concord.actionplans.internal.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which rate converts between two currencies on a day: the newest one stored for that day or an earlier one, of several of one day the one stored
 * last, whichever way round it is stored.
 */
@ApplicationScoped
public class Rates {

    @Inject
    private ExchangeRateRepository rates;

    /** The rate between two currencies on a day, if one is known by then. */
    public Optional<ExchangeRate> on(String one, String other, LocalDate day) {
        return on(Set.of(one, other), day).between(one, other);
    }

    /** The rates between any of these currencies on a day, read at once. */
    public DayRates on(Collection<String> currencies, LocalDate day) {
        return new DayRates(currencies.size() < 2 ? List.of() : rates.newest(currencies, day));
    }

    /** A stored rate. */
    public Optional<ExchangeRate> find(UUID id) {
        return rates.find(id);
    }
}
