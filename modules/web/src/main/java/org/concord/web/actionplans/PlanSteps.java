package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Reason;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Outcome;

/** What leads a plan from a draft to its end. */
@Named
@RequestScoped
public class PlanSteps {

    private static final String DONE = "done.saved";

    @Inject
    private Programmes programmes;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<Reason> reason = Draft.of(Reason.class);

    public Draft<Reason> getReason() {
        return reason;
    }

    public void submitPlan() {
        outcome.attempt(() -> programmes.submit(here.id(), here.version()), DONE);
    }

    public void approvePlan() {
        outcome.attempt(() -> programmes.approve(here.id(), here.version()), DONE);
    }

    public void returnPlan() {
        outcome.attempt(reason, why -> programmes.giveBack(here.id(), here.version(), why), DONE);
    }

    public void activatePlan() {
        outcome.attempt(() -> programmes.activate(here.id(), here.version()), DONE);
    }

    public void revisePlan() {
        outcome.attempt(reason, why -> programmes.revise(here.id(), here.version(), why), DONE);
    }

    public void closePlan() {
        outcome.attempt(reason, why -> programmes.close(here.id(), here.version(), why), DONE);
    }
}
