package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.ReturnCriteria;
import org.concord.assistance.api.ReturnRow;
import org.concord.assistance.api.ReturnState;
import org.concord.assistance.api.Returns;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Returns from the reader's cases. */
@Named
@RequestScoped
public class ReturnsPage {

    @Inject
    private Returns returns;
    @Inject
    private Here here;

    private final Once<Page<ReturnRow>> list = new Once<>(() -> here.list(paging -> returns.search(
        new ReturnCriteria(here.id("caseId"), here.choice("state", ReturnState.class), here.text("recipient"), here.flag("overdue")), paging)));

    public Page<ReturnRow> getList() {
        return list.get();
    }
}
