package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CareStepRow;
import org.concord.assistance.api.CareSteps;
import org.concord.assistance.api.FinishStep;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One service, task or follow-up. */
@Named
@RequestScoped
public class StepPage {

    @Inject
    private CareSteps careSteps;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CareStepRow> record = new Once<>(() -> here.found(careSteps.find(here.id())));
    private final Draft<FinishStep> end = Draft.of(FinishStep.class);

    public CareStepRow getRecord() {
        return record.get();
    }

    public Draft<FinishStep> getEnd() {
        return end;
    }

    public void finishStep() {
        outcome.attempt(end, command -> careSteps.finish(here.id(), here.version(), command), "done.saved");
    }

    public void cancelStep() {
        outcome.attempt(() -> careSteps.cancel(here.id(), here.version()), "done.saved");
    }
}
