package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.SupportPlanRow;
import org.concord.assistance.api.SupportPlans;
import org.concord.assistance.api.WritePlan;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One plan for support. */
@Named
@RequestScoped
public class SupportPlanPage {

    @Inject
    private SupportPlans plans;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<SupportPlanRow> record = new Once<>(() -> here.found(plans.find(getCase(), here.id())));
    private final Once<Draft<WritePlan>> plan = new Once<>(() -> Draft.of(WritePlan.class, record.get()));

    public SupportPlanRow getRecord() {
        return record.get();
    }

    /** The id of the case that the address names. */
    public UUID getCase() {
        return here.caseId();
    }

    public Draft<WritePlan> getPlan() {
        return plan.get();
    }

    public void rewritePlan() {
        outcome.attempt(plan.get(), command -> plans.rewrite(getCase(), here.id(), here.version(), command), "done.saved");
    }

    public void submitSupport() {
        outcome.attempt(() -> plans.submit(getCase(), here.id(), here.version()), "done.saved");
    }

    public void approveSupport() {
        outcome.attempt(() -> plans.approve(getCase(), here.id(), here.version()), "done.saved");
    }

    public void giveBackPlan() {
        outcome.attempt(() -> plans.giveBack(getCase(), here.id(), here.version()), "done.saved");
    }
}
