package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CareStepRow;
import org.concord.assistance.api.CareSteps;
import org.concord.assistance.api.CaseAssessmentRow;
import org.concord.assistance.api.CaseAssessments;
import org.concord.assistance.api.CaseTextRow;
import org.concord.assistance.api.CaseTexts;
import org.concord.assistance.api.PlanStep;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.api.StepCriteria;
import org.concord.assistance.api.SupportPlanRow;
import org.concord.assistance.api.SupportPlans;
import org.concord.assistance.api.WriteAssessment;
import org.concord.assistance.api.WritePlan;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** What is found out, planned and done for the person of the case that a page is about; free texts stand on it only in the answer to a reader who said why. */
@Named
@RequestScoped
public class CaseCare {

    private static final String DONE = "done.saved";
    private static final int SHOWN = 50;

    @Inject
    private CaseAssessments assessments;
    @Inject
    private SupportPlans plans;
    @Inject
    private CareSteps steps;
    @Inject
    private CaseTexts texts;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<CaseAssessmentRow>> assessed = new Once<>(() -> new Page<>(assessments.of(here.id()), null));
    private final Once<Page<SupportPlanRow>> planned = new Once<>(() -> new Page<>(plans.of(here.id()), null));
    private final Once<Page<CareStepRow>> due = new Once<>(() -> steps.search(new StepCriteria(here.id(), null, null, null, null), Paging.first(SHOWN)));
    private final Draft<WriteAssessment> assessment = Draft.of(WriteAssessment.class);
    private final Draft<WritePlan> plan = Draft.of(WritePlan.class);
    private final Once<Draft<PlanStep>> step = new Once<>(() -> Draft.of(PlanStep.class).with("caseId", here.id()));
    private final Draft<ReadIdentity> reason = Draft.of(ReadIdentity.class);
    private Page<CaseTextRow> written;

    public Page<CaseAssessmentRow> getAssessed() {
        return assessed.get();
    }

    public Page<SupportPlanRow> getPlanned() {
        return planned.get();
    }

    public Page<CareStepRow> getDue() {
        return due.get();
    }

    public Draft<WriteAssessment> getAssessment() {
        return assessment;
    }

    public Draft<WritePlan> getPlan() {
        return plan;
    }

    public Draft<PlanStep> getStep() {
        return step.get();
    }

    public Draft<ReadIdentity> getReason() {
        return reason;
    }

    /** What was written freely, for this answer only; otherwise null. */
    public Page<CaseTextRow> getWritten() {
        return written;
    }

    public void writeAssessment() {
        outcome.attempt(assessment, command -> assessments.write(here.id(), here.newId(), command), DONE);
    }

    public void writeSupportPlan() {
        outcome.attempt(plan, command -> plans.write(here.id(), here.newId(), command), DONE);
    }

    public void planStep() {
        outcome.attempt(step.get(), command -> steps.plan(here.newId(), command), DONE);
    }

    public void readTexts() {
        outcome.attempt(reason, command -> written = new Page<>(texts.read(here.id(), command), null));
    }
}
