package org.concord.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.training.api.AssessmentRow;
import org.concord.training.api.Assessments;
import org.concord.training.api.EnterResults;
import org.concord.training.api.PlanAssessment;
import org.concord.training.api.ResultRow;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One test of a run: the points of everybody in one form. */
@Named
@RequestScoped
public class AssessmentPage {

    private static final String DONE = "done.saved";

    @Inject
    private Access access;
    @Inject
    private Assessments assessments;
    @Inject
    private AskedRun run;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<AssessmentRow> record = new Once<>(() -> here.found(assessments.find(run.id(), here.id())));
    private final Once<List<ResultRow>> rows = new Once<>(() -> assessments.results(run.id(), record.get().id()));
    private final Once<Draft<PlanAssessment>> change = new Once<>(() -> Draft.of(PlanAssessment.class, record.get()));

    @PostConstruct
    void mustBeAllowed() {
        access.require(TrainingRight.KEEP_RUNS);
    }

    public AssessmentRow getRecord() {
        return record.get();
    }

    public List<ResultRow> getRows() {
        return rows.get();
    }

    public Draft<PlanAssessment> getChange() {
        return change.get();
    }

    public String score(ResultRow row) {
        return WrittenList.shown(here, "scores", row.nomination(), null);
    }

    public void enterResults() {
        outcome.attempt(() -> assessments.enter(run.id(), record.get().id(),
            new EnterResults(WrittenList.typed(here, "scores", rows.get().stream().map(ResultRow::nomination)))), DONE);
    }

    public void changeAssessment() {
        outcome.attempt(change.get(), command -> assessments.change(run.id(), here.id(), here.version(), command), DONE);
    }

    public void removeAssessment() {
        UUID of = run.id();
        outcome.attempt(() -> assessments.remove(of, here.id(), here.version()), DONE, "/training/outcomes?run=" + of);
    }
}
