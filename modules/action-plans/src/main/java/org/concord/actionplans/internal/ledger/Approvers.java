package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRule;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.kernel.RuleBroken;

/** Who may approve what: by right, or because somebody delegated it for today. */
@ApplicationScoped
@Transactional
class Approvers {

    @Inject
    private DelegationSearch delegations;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** The caller's approval of an entry, as far as it goes; refuses whoever may approve nothing at all. */
    Approval approval(UUID entry, long version) {
        Approval approval = asFarAsItGoes(entry, version);
        if (approval.approvesNothing()) {
            access.require(ActionPlanRight.APPROVE_ENTRIES);
            throw new RuleBroken(AccessRule.NOT_ALLOWED);
        }
        return approval;
    }

    /** The same, which may go nowhere: to see what waits. */
    Approval asFarAsItGoes(UUID entry, long version) {
        Optional<Set<String>> owners = access.participants(ActionPlanRight.APPROVE_ENTRIES);
        Map<String, String> delegated = owners.isEmpty() || !caller.get().isPerson() ? Map.of()
            : delegations.givers(caller.get().username(), LocalDate.now(clock));
        return new Approval(entry, version, caller.get(), owners, delegated);
    }
}
