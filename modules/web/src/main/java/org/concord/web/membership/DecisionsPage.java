package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.membership.api.DecisionCriteria;
import org.concord.membership.api.DecisionKind;
import org.concord.membership.api.DecisionRow;
import org.concord.membership.api.Decisions;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The list of decisions. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject
    private Decisions decisions;
    @Inject
    private Here here;

    private final Once<Page<DecisionRow>> list = new Once<>(() -> here.list(paging -> decisions.search(new DecisionCriteria(
        here.text("process"), here.text("body"), here.id("meeting"), here.choice("kind", DecisionKind.class), here.day("from"),
        here.day("until"), here.text("q")), paging)));

    public Page<DecisionRow> getList() {
        return list.get();
    }
}
