package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.concord.actionplans.internal.rate.Rates;
import org.concord.kernel.Money;

/** What an amount is in its plan's reporting currency on a day, at the newest rate stored by then. */
@ApplicationScoped
class Reporting {

    @Inject
    private Rates rates;

    List<Converted> of(List<Part> parts, LocalDate day) {
        return parts.stream().map(part -> of(part, day)).toList();
    }

    private Converted of(Part part, LocalDate day) {
        String from = part.line().currency();
        String into = part.line().reportingCurrency();
        if (from.equals(into)) {
            return new Converted(part.amount(), null);
        }
        return rates.on(from, into, day).map(rate -> new Converted(rate.convert(Money.ofMinor(part.amount(), from), into).minor(), rate.id()))
            .orElse(Converted.UNKNOWN);
    }
}
