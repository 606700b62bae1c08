package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.FundingSourceCriteria;
import org.concord.actionplans.api.FundingSourceRow;
import org.concord.actionplans.api.SourceKind;
import org.concord.actionplans.api.WriteFundingSource;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Where the money of plans comes from, and adding a source. */
@Named
@RequestScoped
public class FundingSourcesPage {

    @Inject
    private Budgets budgets;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<WriteFundingSource> draft = Draft.of(WriteFundingSource.class);
    private final Once<Page<FundingSourceRow>> list = new Once<>(() -> here.list(paging -> budgets.sources(
        new FundingSourceCriteria(here.choice("kind", SourceKind.class), here.text("q")), paging)));

    public Page<FundingSourceRow> getList() {
        return list.get();
    }

    public Draft<WriteFundingSource> getDraft() {
        return draft;
    }

    public void addFundingSource() {
        String code = draft.text("code");
        outcome.attempt(draft, command -> budgets.addSource(code, command), "done.saved", "/action-plans/funding-source?code=" + code);
    }
}
