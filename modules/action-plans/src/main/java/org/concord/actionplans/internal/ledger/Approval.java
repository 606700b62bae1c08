package org.concord.actionplans.internal.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Caller;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/**
 * That somebody approves a submitted entry.
 *
 * @param version of the submission that was seen
 * @param owners whose entries the caller may approve; empty means all
 * @param delegations by the owner of the plans they are for: whose approvals are delegated to the caller today
 */
record Approval(UUID id, long version, Caller caller, Optional<Set<String>> owners, Map<String, String> delegations) {

    String by() {
        return caller.username();
    }

    /** For whom the caller approves an owner's entry: null for themselves. */
    String onBehalf(String owner) {
        if (owners.isEmpty() || owners.get().contains(owner)) {
            return null;
        }
        String giver = delegations.get(owner);
        if (giver == null) {
            throw new RuleBroken(AccessRule.NOT_ALLOWED);
        }
        return giver;
    }

    boolean approvesNothing() {
        return owners.isPresent() && owners.get().isEmpty() && delegations.isEmpty();
    }

    RuleBroken unknown() {
        return new RuleBroken(KernelRule.NOT_FOUND, "journal-entries", id);
    }
}
