package org.concord.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.RunMode;
import org.concord.training.api.Seating;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Outcome;

/** Plans a run of a course. */
@Named
@RequestScoped
public class PlanRunPage {

    private static final int USUAL_THRESHOLD = 80;

    @Inject
    private Access access;
    @Inject
    private CourseRuns runs;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<PlanCourseRun> draft = Draft.of(PlanCourseRun.class).with("zone", "Asia/Bangkok").with("mode", RunMode.ON_SITE)
        .with("seating", Seating.SHARED).with("attendanceThreshold", USUAL_THRESHOLD);

    @PostConstruct
    void mustBeAllowed() {
        access.require(TrainingRight.KEEP_RUNS);
        draft.with("course", here.text("course"));
    }

    public Draft<PlanCourseRun> getDraft() {
        return draft;
    }

    public void planRun() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> runs.plan(id, command), "done.saved", "/training/run?id=" + id);
    }
}
