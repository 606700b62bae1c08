package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.ApprovalDelegationRow;
import org.concord.actionplans.api.ApprovalDelegations;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One delegation of approvals. */
@Named
@RequestScoped
public class ApprovalDelegationPage {

    @Inject
    private ApprovalDelegations delegations;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ApprovalDelegationRow> record = new Once<>(() -> here.found(delegations.find(here.id())));

    public ApprovalDelegationRow getRecord() {
        return record.get();
    }

    public void endDelegation() {
        outcome.attempt(() -> delegations.end(here.id(), here.version()), "done.saved");
    }
}
