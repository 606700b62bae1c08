package org.concord.access.internal.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRule;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.Right;
import org.concord.kernel.RuleBroken;

/** Asks the table for whoever is asking. */
@ApplicationScoped
class AccessDesk implements Access {

    @Inject
    private CurrentCaller caller;

    @Override
    public boolean may(Right right) {
        return participants(right).map(codes -> !codes.isEmpty()).orElse(true);
    }

    @Override
    public boolean may(Right right, String participant) {
        return participants(right).map(codes -> codes.contains(participant)).orElse(true);
    }

    @Override
    public void require(Right right) {
        if (!may(right)) {
            throw refusal();
        }
    }

    @Override
    public void require(Right right, String participant) {
        if (!may(right, participant)) {
            throw refusal();
        }
    }

    @Override
    public Optional<Set<String>> participants(Right right) {
        return AccessTable.reaches(caller.get(), right);
    }

    private RuleBroken refusal() {
        return new RuleBroken(caller.get().isPerson() ? AccessRule.NOT_ALLOWED : AccessRule.SIGN_IN_REQUIRED);
    }
}
