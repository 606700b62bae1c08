package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.Participants;

/** Whether plans can have this owner. */
@ApplicationScoped
public class Owners {

    @Inject
    private Participants participants;

    /** A national plan is a participant's, a sub-regional one a process'. */
    void mustFit(ProgrammeKind kind, String owner) {
        boolean known = kind == ProgrammeKind.NATIONAL ? participants.find(owner).isPresent() : participants.process(owner).isPresent();
        refuseUnless(known, owner);
    }

    /** Refuses a code that neither a participant nor a process has. */
    public void mustKnow(String owner) {
        refuseUnless(participants.find(owner).isPresent() || participants.process(owner).isPresent(), owner);
    }

    private static void refuseUnless(boolean known, String owner) {
        if (!known) {
            throw RuleBroken.at("owner", PlanRule.UNKNOWN_OWNER, owner);
        }
    }
}
