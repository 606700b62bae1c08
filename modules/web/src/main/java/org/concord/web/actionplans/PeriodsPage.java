package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.OpenFiscalYear;
import org.concord.actionplans.api.PeriodCriteria;
import org.concord.actionplans.api.PeriodRow;
import org.concord.actionplans.api.PeriodState;
import org.concord.actionplans.api.Periods;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The months in which books are open, and opening a year. */
@Named
@RequestScoped
public class PeriodsPage {

    @Inject
    private Periods periods;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<OpenFiscalYear> draft = Draft.of(OpenFiscalYear.class).with("fiscalYearStart", 1);
    private final Once<Page<PeriodRow>> list = new Once<>(() -> here.list(paging -> periods.search(new PeriodCriteria(here.text("owner"),
        here.number("fiscalYear"), here.choice("state", PeriodState.class), here.day("asOf")), paging)));

    public Page<PeriodRow> getList() {
        return list.get();
    }

    public Draft<OpenFiscalYear> getDraft() {
        return draft;
    }

    public void openFiscalYear() {
        outcome.attempt(draft, command -> periods.open(here.newId(), command), "done.saved", "/action-plans/periods?owner=" + draft.text("owner")
            + "&fiscalYear=" + draft.text("fiscalYear"));
    }
}
