package org.concord.actionplans.internal.ledger;

import static org.concord.actionplans.api.ActionPlanRight.APPROVE_ENTRIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRule;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.RuleBroken;

/**
 * Who may approve what: by right, or because somebody who has the right delegated it for today. To refuse one approval does not undo the transaction, in which
 * those of others may be posted; whoever has nothing to go on with undoes it themselves.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleBroken.class)
class Approvers {

    @Inject
    private DelegationSearch delegations;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** The caller's approval of an entry; refuses whoever may approve nothing at all. */
    Approval approval(UUID entry, long version) {
        Optional<Set<String>> owners = access.participants(APPROVE_ENTRIES);
        if (owners.isPresent() && owners.get().isEmpty() && standsInFor(caller.get().username()).isEmpty()) {
            access.require(APPROVE_ENTRIES);
        }
        return new Approval(entry, version, caller.get(), owners);
    }

    /** Whether the caller may approve what somebody made for an owner's plan. */
    boolean mayApprove(String owner, String maker) {
        String me = caller.get().username();
        return !maker.equals(me) && (access.may(APPROVE_ENTRIES, owner) || giver(me, owner, maker).filter(giver -> !giver.equals(maker)).isPresent());
    }

    /** For whom an owner's entry is approved: null where it is by right; refuses whoever has neither right nor delegation. */
    String onBehalf(Approval approval, String owner, String maker) {
        return approval.isByRight(owner) ? null : giver(approval.by(), owner, maker).orElseThrow(() -> new RuleBroken(AccessRule.NOT_ALLOWED));
    }

    /** Of those for whom somebody may approve an owner's entries the first who did not make this one; the maker where there is nobody else. */
    private Optional<String> giver(String username, String owner, String maker) {
        SortedSet<String> givers = standsInFor(username).getOrDefault(owner, Collections.emptySortedSet());
        return givers.stream().filter(giver -> !giver.equals(maker)).findFirst().or(() -> givers.stream().findFirst());
    }

    /** For whom somebody may approve today, by the owner of the plans: never for those who lost the right that they passed on. */
    Map<String, SortedSet<String>> standsInFor(String username) {
        return delegations.givers(username, LocalDate.now(clock), (giver, owner) -> access.holds(giver, APPROVE_ENTRIES, owner));
    }
}
