package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.ExchangeRateCriteria;
import org.concord.actionplans.api.ExchangeRateRow;
import org.concord.actionplans.api.ExchangeRates;
import org.concord.actionplans.api.KeepRate;
import org.concord.kernel.Page;
import org.concord.web.page.Amounts;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;

/** Dated, sourced exchange rates, and storing one. */
@Named
@RequestScoped
public class ExchangeRatesPage {

    @Inject
    private ExchangeRates rates;
    @Inject
    private Reader reader;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<KeepRate> draft = Draft.of(KeepRate.class).reading("rate", typed -> Amounts.in(reader.getLanguage()).number(typed));
    private final Once<Page<ExchangeRateRow>> list = new Once<>(() -> here.list(paging -> rates.search(new ExchangeRateCriteria(here.text("base"),
        here.text("quote"), here.day("from"), here.day("to")), paging)));

    public Page<ExchangeRateRow> getList() {
        return list.get();
    }

    public Draft<KeepRate> getDraft() {
        return draft;
    }

    public void keepRate() {
        outcome.attempt(draft, command -> rates.keep(here.newId(), command), "done.saved", "/action-plans/exchange-rates");
    }
}
