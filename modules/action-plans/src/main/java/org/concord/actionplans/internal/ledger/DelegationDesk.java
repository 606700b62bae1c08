package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.ApprovalDelegationRow;
import org.concord.actionplans.api.ApprovalDelegations;
import org.concord.actionplans.api.DelegateApprovals;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Lets people pass their approvals on for a while. */
@ApplicationScoped
@Transactional
public class DelegationDesk implements ApprovalDelegations {

    static final String DELEGATIONS = "approval-delegations";

    @Inject
    private LedgerRepository ledger;
    @Inject
    private DelegationSearch search;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<ApprovalDelegationRow> search(Paging paging) {
        access.require(ActionPlanRight.READ_PLANS);
        return search.of(caller.get().username(), paging);
    }

    @Override
    public Optional<ApprovalDelegationRow> find(UUID id) {
        access.require(ActionPlanRight.READ_PLANS);
        return search.one(caller.get().username(), id);
    }

    @Override
    public void delegate(UUID id, DelegateApprovals command) {
        access.require(ActionPlanRight.APPROVE_ENTRIES);
        Delegation delegation = new Delegation(id, caller.get().username(), command);
        access.require(ActionPlanRight.APPROVE_ENTRIES, command.owner());
        if (audit.alreadyDone(DELEGATIONS, id.toString(), command)) {
            return;
        }
        ledger.add(delegation);
        audit.created(DELEGATIONS, id.toString(), "APPROVALS_DELEGATED", command);
    }

    @Override
    public void end(UUID id, long version) {
        access.require(ActionPlanRight.APPROVE_ENTRIES);
        Delegation delegation = ledger.delegation(id);
        if (!delegation.by().equals(caller.get().username())) {
            throw new RuleBroken(AccessRule.NOT_ALLOWED);
        }
        Versions.match(delegation.version(), version);
        delegation.end(LocalDate.now(clock));
        audit.changed(DELEGATIONS, id.toString(), "DELEGATION_ENDED", null);
    }
}
