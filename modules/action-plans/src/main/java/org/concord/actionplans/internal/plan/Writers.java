package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.access.api.CurrentCaller;

/** Notes who writes of a plan, who then does not approve it. */
@ApplicationScoped
public class Writers {

    @Inject
    private PlanRepository repository;
    @Inject
    private CurrentCaller caller;

    /** The caller is about to change something of the plan, which nobody submits or approves meanwhile. */
    public void note(Programme plan) {
        repository.lock(plan);
        if (plan.isWritten()) {
            repository.current(plan.id()).write(caller.get().username());
        }
    }
}
