package org.concord.access.internal.caller;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.access.api.Caller;
import org.concord.access.api.Grant;
import org.concord.access.api.Reach;
import org.concord.access.api.Right;
import org.concord.access.api.Role;
import org.concord.access.api.Scope;

/** Reads the table: how far a right reaches for a caller. */
final class AccessTable {

    private AccessTable() {
    }

    static boolean reachesAll(Caller caller, Right right) {
        Map<Role, Reach> holders = right.holders();
        return caller.isSystem() || caller.grants().stream().anyMatch(grant -> holders.get(grant.role()) == Reach.ALL
            || holders.containsKey(grant.role()) && grant.scope().equals(Scope.ALL));
    }

    /** The codes of participants and agencies it reaches; empty where it reaches all. */
    static Optional<Set<String>> reaches(Caller caller, Right right) {
        if (reachesAll(caller, right)) {
            return Optional.empty();
        }
        Map<Role, Reach> holders = right.holders();
        return Optional.of(caller.grants().stream()
            .filter(grant -> holders.get(grant.role()) == Reach.OWN)
            .map(Grant::scope)
            .filter(scope -> scope.code() != null)
            .map(scope -> scope.code())
            .collect(Collectors.toUnmodifiableSet()));
    }
}
