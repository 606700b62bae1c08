package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.IncomingReturnCriteria;
import org.concord.assistance.api.IncomingReturnRow;
import org.concord.assistance.api.IncomingReturns;
import org.concord.assistance.api.ReturnState;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Returns to the reader's agencies. */
@Named
@RequestScoped
public class IncomingReturnsPage {

    @Inject
    private IncomingReturns incomingReturns;
    @Inject
    private Here here;

    private final Once<Page<IncomingReturnRow>> list = new Once<>(() -> here.list(paging -> incomingReturns.search(
        new IncomingReturnCriteria(here.text("recipient"), here.choice("state", ReturnState.class), here.flag("overdue")), paging)));

    public Page<IncomingReturnRow> getList() {
        return list.get();
    }
}
