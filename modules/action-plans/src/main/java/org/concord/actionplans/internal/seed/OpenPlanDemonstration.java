package org.concord.actionplans.internal.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.OpenPlans;
import org.concord.store.SeedFile;

/** Opens the invented plan to everybody, through the door that approvers go through. */
@ApplicationScoped
class OpenPlanDemonstration {

    @Inject
    private OpenPlans plans;
    @Inject
    private CurrentCaller caller;

    @ActivateRequestContext
    void load() {
        caller.become(new Caller(null, "controller", Set.of(), null));
        plans.open(SeedFile.id("programmes", PlanDemonstration.CURRENT));
    }
}
