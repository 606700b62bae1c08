package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.actionplans.internal.rate.DayRates;
import org.concord.actionplans.internal.rate.Rates;
import org.concord.kernel.Money;

/** What an amount is in its plan's reporting currency on a day, at the newest rate stored by then. */
@ApplicationScoped
class Reporting {

    @Inject
    private Rates rates;

    List<Converted> of(List<Part> parts, LocalDate day) {
        Set<String> currencies = parts.stream().map(Part::line).flatMap(line -> Stream.of(line.currency(), line.reportingCurrency()))
            .collect(Collectors.toSet());
        DayRates newest = rates.on(currencies, day);
        return parts.stream().map(part -> of(part, newest)).toList();
    }

    private static Converted of(Part part, DayRates newest) {
        String from = part.line().currency();
        String into = part.line().reportingCurrency();
        if (from.equals(into)) {
            return new Converted(part.amount(), null);
        }
        return newest.between(from, into).map(rate -> new Converted(rate.convert(Money.ofMinor(part.amount(), from), into).minor(), rate.id()))
            .orElse(Converted.UNKNOWN);
    }
}
