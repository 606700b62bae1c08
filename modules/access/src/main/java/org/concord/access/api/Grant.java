package org.concord.access.api;

import jakarta.validation.constraints.NotNull;
import org.concord.kernel.RuleBroken;

/** A role and for whom it is held. A person may hold several. */
public record Grant(@NotNull Role role, @NotNull Scope scope) {

    public Grant {
        if (!role.scopes().contains(scope.kind())) {
            throw new RuleBroken(AccessRule.SCOPE_DOES_NOT_FIT_ROLE, role, scope);
        }
    }

    /** Role and scope as people write them: {@code FOCAL_POINT PARTICIPANT:VN}. */
    @Override
    public String toString() {
        return role + " " + scope;
    }
}
