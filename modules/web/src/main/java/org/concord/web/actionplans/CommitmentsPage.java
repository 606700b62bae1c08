package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.CommitmentCriteria;
import org.concord.actionplans.api.CommitmentRow;
import org.concord.actionplans.api.Journal;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Contracts, and what is left of them. */
@Named
@RequestScoped
public class CommitmentsPage {

    @Inject
    private Journal journal;
    @Inject
    private Here here;

    private final Once<Page<CommitmentRow>> list = new Once<>(() -> here.list(paging -> journal.commitments(
        new CommitmentCriteria(here.id("programme"), here.id("line"), here.flag("open")), paging)));

    public Page<CommitmentRow> getList() {
        return list.get();
    }
}
