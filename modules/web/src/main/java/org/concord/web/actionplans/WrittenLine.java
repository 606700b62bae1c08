package org.concord.web.actionplans;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Amounts;
import org.concord.web.page.Draft;
import org.concord.web.page.Reader;

/** The form of a budget line: what it is planned to cost is written in the reader's language, in the currency chosen beside it. */
@Named
@RequestScoped
public class WrittenLine {

    private static final String CURRENCY = "currency";
    private static final String PLANNED = "planned";

    @Inject
    private Reader reader;

    private Draft<WriteBudgetLine> draft;

    @PostConstruct
    void begin() {
        show(Draft.of(WriteBudgetLine.class));
    }

    /** The form filled in with what is known of a line. */
    Draft<WriteBudgetLine> of(BudgetLineRow known) {
        return show(Draft.of(WriteBudgetLine.class, known).with(CURRENCY, known.currency())
            .with(PLANNED, Amounts.in(reader.getLanguage()).written(known.planned())));
    }

    private Draft<WriteBudgetLine> show(Draft<WriteBudgetLine> shown) {
        draft = shown.reading(PLANNED, this::planned);
        return draft;
    }

    private Money planned(String typed) {
        String currency = draft.text(CURRENCY);
        if (currency.isEmpty()) {
            throw RuleBroken.at(CURRENCY, KernelRule.REQUIRED);
        }
        return Amounts.in(reader.getLanguage()).money(typed, currency);
    }

    public Draft<WriteBudgetLine> getDraft() {
        return draft;
    }
}
