package org.concord.training.internal.run;

import static org.concord.training.api.TrainingRight.KEEP_RUNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.Programmes;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.GiveReason;
import org.concord.membership.api.Participants;
import org.concord.training.api.CourseRunCriteria;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.CourseState;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.RunRule;
import org.concord.training.api.RunState;
import org.concord.training.internal.course.Course;

/** Plans runs and leads them from their draft to the catalogue. */
@ApplicationScoped
@Transactional
public class RunDesk implements CourseRuns {

    private static final String RUNS = "course-runs";

    @Inject
    private RunRepository runs;
    @Inject
    private RunSearch search;
    @Inject
    private Appointments appointments;
    @Inject
    private Event<RunReplanned> replanned;
    @Inject
    private Participants participants;
    @Inject
    private Programmes programmes;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<CourseRunRow> search(CourseRunCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<CourseRunRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void plan(UUID id, PlanCourseRun command) {
        requireFor(command);
        if (audit.alreadyDone(RUNS, id.toString(), command)) {
            return;
        }
        requireActivity(command.activity(), null);
        runs.add(new CourseRun(id, command, taught(command, null)));
        audit.created(RUNS, id.toString(), "RUN_PLANNED", command);
    }

    @Override
    public void change(UUID id, long version, PlanCourseRun command) {
        CourseRun run = changing(id, version);
        requireFor(command);
        requireActivity(command.activity(), run.activity());
        TaughtCourse taught = taught(command, run.course());
        int seats = run.capacity();
        List<LocalDate> deadlines = List.of(run.confirmBy(), run.firstDay());
        appointments.change(run, () -> run.change(command, taught, runs.seatsTaken(id), clock.instant()));
        if (run.state() == RunState.PUBLISHED) {
            runs.furnish(run);
        }
        audit.changed(RUNS, id.toString(), "RUN_CHANGED", command);
        replanned.fire(new RunReplanned(id, seats != run.capacity(), !deadlines.equals(List.of(run.confirmBy(), run.firstDay()))));
    }

    @Override
    public void publish(UUID id, long version) {
        CourseRun run = changing(id, version);
        run.publish(clock.instant());
        runs.furnish(run);
        audit.changed(RUNS, id.toString(), "RUN_PUBLISHED", null);
    }

    @Override
    public void cancel(UUID id, long version, GiveReason command) {
        appointments.cancel(changing(id, version), command.reason());
        audit.changed(RUNS, id.toString(), "RUN_CANCELLED", command);
    }

    private void requireFor(PlanCourseRun command) {
        access.require(KEEP_RUNS);
        if (command.host() != null) {
            access.require(KEEP_RUNS, command.host());
            participants.mustKnow("host", command.host());
        }
    }

    /** An activity of a plan that the caller sees, or the one the run has already. */
    private void requireActivity(UUID activity, UUID already) {
        boolean seen = activity == null || activity.equals(already) || access.may(ActionPlanRight.READ_PLANS) && programmes.activity(activity).isPresent();
        if (!seen) {
            throw RuleBroken.at("activity", RunRule.UNKNOWN_ACTIVITY, activity);
        }
    }

    /** The course, which is published or is the one the run has already. */
    private TaughtCourse taught(PlanCourseRun command, UUID already) {
        UUID id = Required.value("course", command.course());
        Course course = runs.course(id).orElseThrow(() -> RuleBroken.at("course", RunRule.UNKNOWN_COURSE, id));
        if (course.state() != CourseState.PUBLISHED && !id.equals(already)) {
            throw RuleBroken.at("course", RunRule.COURSE_NOT_PUBLISHED, course.state());
        }
        return new TaughtCourse(course.code(), course.title(), course.languages());
    }

    private CourseRun changing(UUID id, long version) {
        access.require(KEEP_RUNS);
        CourseRun run = runs.locked(id);
        access.require(KEEP_RUNS, run.host());
        Versions.match(run.version(), version);
        return run;
    }
}
