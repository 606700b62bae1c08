package org.concord.actionplans.internal.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/**
 * That somebody approves a submitted entry.
 *
 * @param version of the submission that was seen
 * @param owners whose entries the caller may approve by right; empty means all
 */
record Approval(UUID id, long version, Caller caller, Optional<Set<String>> owners) {

    String by() {
        return caller.username();
    }

    /** Whether the caller needs nobody's delegation for an owner's entry. */
    boolean isByRight(String owner) {
        return owners.isEmpty() || owners.get().contains(owner);
    }

    RuleBroken unknown() {
        return new RuleBroken(KernelRule.NOT_FOUND, JournalDesk.ENTRIES, id);
    }
}
