package org.concord.actionplans.internal.imports;

import static org.concord.imports.api.ImportColumn.optional;
import static org.concord.imports.api.ImportColumn.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.concord.actionplans.api.ExchangeRateCriteria;
import org.concord.actionplans.api.KeepRate;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.NaturalId;
import org.concord.kernel.Paging;

/** Exchange rates, known by currencies, day and source. A rate that is stored stays: one that says otherwise is refused. */
@ApplicationScoped
class RateLines extends PlanLines {

    @Override
    public String name() {
        return "exchange-rates";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required("base", "USD"), required("quote", "VND"), required("day", "2026-01-02"), required("rate", "25300"),
            required("source", "State Bank of Viet Nam, central rate"), optional("unusual", ""));
    }

    @Override
    public String key(Line line) {
        return line.key("base", "quote", "day", "source");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        String base = line.required("base");
        String quote = line.required("quote");
        line.required("day");
        LocalDate day = line.day("day");
        line.required("rate");
        BigDecimal rate = line.decimal("rate", null);
        String source = line.required("source");
        Boolean unusual = line.yes("unusual", null);
        line.mustBeReadable();
        boolean stored = desks.rates().search(new ExchangeRateCriteria(base, quote, day, day), Paging.first(Paging.MOST)).rows().stream()
            .anyMatch(row -> row.source().equals(source) && row.rate().compareTo(rate) == 0);
        if (stored) {
            return Outcome.UNCHANGED;
        }
        desks.rates().keep(NaturalId.of("exchange-rates", base, quote, day, source, rate), new KeepRate(base, quote, day, rate, source, unusual));
        return Outcome.NEW;
    }
}
