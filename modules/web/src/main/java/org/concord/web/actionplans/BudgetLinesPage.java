package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.Pillar;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The list of budget lines, with what became of their money. */
@Named
@RequestScoped
public class BudgetLinesPage {

    @Inject
    private Budgets budgets;
    @Inject
    private Here here;

    private final Once<Page<BudgetLineRow>> list = new Once<>(() -> here.list(paging -> budgets.search(new BudgetLineCriteria(here.id("programme"),
        here.id("objective"), here.id("activity"), here.choice("pillar", Pillar.class), here.text("source"), here.number("fiscalYear"),
        here.text("currency"), here.text("economicCode"), here.text("functionCode"), here.text("agency"), here.text("q")), paging)));

    public Page<BudgetLineRow> getList() {
        return list.get();
    }
}
