package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.ApprovalDelegationRow;
import org.concord.actionplans.api.ApprovalDelegations;
import org.concord.actionplans.api.DelegateApprovals;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Who approves for the reader, and for whom the reader approves. */
@Named
@RequestScoped
public class ApprovalDelegationsPage {

    @Inject
    private ApprovalDelegations delegations;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Draft<DelegateApprovals>> draft = new Once<>(() -> Draft.of(DelegateApprovals.class).with("from", here.getToday()));
    private final Once<Page<ApprovalDelegationRow>> list = new Once<>(() -> here.list(delegations::search));

    public Page<ApprovalDelegationRow> getList() {
        return list.get();
    }

    public Draft<DelegateApprovals> getDraft() {
        return draft.get();
    }

    public void delegateApprovals() {
        outcome.attempt(draft.get(), command -> delegations.delegate(here.newId(), command), "done.saved", "/action-plans/approval-delegations");
    }
}
