package org.concord.access.internal.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRule;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.Right;
import org.concord.access.internal.account.Callers;
import org.concord.access.internal.account.Known;
import org.concord.kernel.RuleBroken;

/** Asks the table for whoever is asking. */
@ApplicationScoped
class AccessDesk implements Access {

    @Inject
    private CurrentCaller caller;

    @Inject
    private Callers callers;

    @Inject
    private Refusals refusals;

    @Override
    public boolean may(Right right) {
        return participants(right).map(codes -> !codes.isEmpty()).orElse(true);
    }

    @Override
    public boolean may(Right right, String participant) {
        return participants(right).map(codes -> participant != null && codes.contains(participant)).orElse(true);
    }

    @Override
    public void require(Right right) {
        if (!may(right)) {
            throw refusal(right);
        }
    }

    @Override
    public void require(Right right, String participant) {
        if (!may(right, participant)) {
            throw refusal(right);
        }
    }

    @Override
    public boolean holds(String username, Right right, String participant) {
        return callers.named(username).map(known -> AccessTable.reaches(known.caller(), right).map(codes -> codes.contains(participant)).orElse(true))
            .orElse(false);
    }

    @Override
    public boolean knows(String username) {
        return callers.named(username).isPresent();
    }

    @Override
    public Optional<Set<String>> participants(Right right) {
        return AccessTable.reaches(caller.get(), right);
    }

    private RuleBroken refusal(Right right) {
        if (!caller.get().isPerson()) {
            return new RuleBroken(AccessRule.SIGN_IN_REQUIRED);
        }
        refusals.refused(caller.get(), right);
        boolean waits = callers.of(caller.get().accountId()).map(Known::waits).orElse(false);
        return new RuleBroken(waits ? AccessRule.SECOND_FACTOR_MISSING : AccessRule.NOT_ALLOWED);
    }
}
