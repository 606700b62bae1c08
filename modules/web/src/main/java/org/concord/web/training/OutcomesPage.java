package org.concord.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.training.api.AssessmentRow;
import org.concord.training.api.Assessments;
import org.concord.training.api.IssuingProgress;
import org.concord.training.api.OutcomeRow;
import org.concord.training.api.PlanAssessment;
import org.concord.training.api.Registers;
import org.concord.training.api.RunCertificates;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** How everybody stands in a run, its tests, and closing it. */
@Named
@RequestScoped
public class OutcomesPage {

    private static final String DONE = "done.saved";

    @Inject
    private Access access;
    @Inject
    private Registers registers;
    @Inject
    private Assessments assessments;
    @Inject
    private RunCertificates certificates;
    @Inject
    private AskedRun run;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<OutcomeRow>> list = new Once<>(() -> new Page<>(registers.outcomes(run.id()), null));
    private final Once<Page<AssessmentRow>> tests = new Once<>(() -> assessments.of(run.id(), Paging.first(Paging.MOST)));
    private final Once<IssuingProgress> progress = new Once<>(() -> certificates.progress(run.id()));
    private final Draft<PlanAssessment> test = Draft.of(PlanAssessment.class);

    @PostConstruct
    void mustBeAllowed() {
        access.require(TrainingRight.SEE_NOMINATIONS);
    }

    public Page<OutcomeRow> getList() {
        return list.get();
    }

    public Page<AssessmentRow> getTests() {
        return tests.get();
    }

    public Draft<PlanAssessment> getTest() {
        return test;
    }

    /** How far the certificates are issued; for those who keep the run. */
    public IssuingProgress getCertificates() {
        return progress.get();
    }

    public void issueCertificates() {
        outcome.attempt(() -> certificates.issue(run.id()), "done.issuing");
    }

    public void planAssessment() {
        outcome.attempt(test, command -> assessments.plan(run.id(), here.newId(), command), DONE);
    }

    public void closeRun() {
        outcome.attempt(() -> registers.close(run.id(), here.version()), DONE);
    }
}
