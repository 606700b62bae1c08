package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.FundingSourceRow;
import org.concord.actionplans.api.WriteFundingSource;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One funding source. */
@Named
@RequestScoped
public class FundingSourcePage {

    @Inject
    private Budgets budgets;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<FundingSourceRow> record = new Once<>(() -> here.found(budgets.source(here.code())));
    private final Once<Draft<WriteFundingSource>> change = new Once<>(() -> Draft.of(WriteFundingSource.class, record.get()));

    public FundingSourceRow getRecord() {
        return record.get();
    }

    public Draft<WriteFundingSource> getChange() {
        return change.get();
    }

    public void changeFundingSource() {
        outcome.attempt(change.get(), command -> budgets.changeSource(here.code(), here.version(), command), "done.saved");
    }
}
