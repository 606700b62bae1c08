package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.OpenPlanCriteria;
import org.concord.actionplans.api.OpenPlanRow;
import org.concord.actionplans.api.OpenPlans;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Plans whose files everybody reads. */
@Named
@RequestScoped
public class PublicPlansPage {

    @Inject
    private OpenPlans plans;
    @Inject
    private Here here;

    private final Once<Page<OpenPlanRow>> list = new Once<>(() -> here.list(paging -> plans.search(new OpenPlanCriteria(here.text("owner"), here.text("q")), paging)));

    public Page<OpenPlanRow> getList() {
        return list.get();
    }
}
