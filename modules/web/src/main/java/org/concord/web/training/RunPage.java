package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.GiveReason;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.PlanCourseRun;
import org.concord.training.api.QuotaRow;
import org.concord.training.api.Quotas;
import org.concord.training.api.ScheduleSession;
import org.concord.training.api.SessionRow;
import org.concord.training.api.Sessions;
import org.concord.training.api.SetQuota;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One run of a course with its programme and its quotas. */
@Named
@RequestScoped
public class RunPage {

    private static final Paging ALL = Paging.first(Paging.MOST);
    private static final String DONE = "done.saved";

    @Inject
    private CourseRuns runs;
    @Inject
    private Sessions sessions;
    @Inject
    private Quotas quotas;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CourseRunRow> record = new Once<>(() -> here.found(runs.find(here.id())));
    private final Once<Page<SessionRow>> programme = new Once<>(() -> sessions.of(here.id(), ALL));
    private final Once<Page<QuotaRow>> shares = new Once<>(() -> quotas.of(here.id(), ALL));
    private final Once<Draft<PlanCourseRun>> change = new Once<>(() -> Draft.of(PlanCourseRun.class, record.get()));
    private final Draft<GiveReason> reason = Draft.of(GiveReason.class);
    private final Once<Draft<ScheduleSession>> session = new Once<>(() -> Draft.of(ScheduleSession.class).with("day", record.get().firstDay()));
    private final Draft<SetQuota> quota = Draft.of(SetQuota.class);

    public CourseRunRow getRecord() {
        return record.get();
    }

    public Page<SessionRow> getSessions() {
        return programme.get();
    }

    public Page<QuotaRow> getQuotas() {
        return shares.get();
    }

    public Draft<PlanCourseRun> getChange() {
        return change.get();
    }

    public Draft<GiveReason> getReason() {
        return reason;
    }

    public Draft<ScheduleSession> getSession() {
        return session.get();
    }

    public Draft<SetQuota> getQuota() {
        return quota;
    }

    public void changeRun() {
        outcome.attempt(change.get(), command -> runs.change(here.id(), here.version(), command), DONE);
    }

    public void publishRun() {
        outcome.attempt(() -> runs.publish(here.id(), here.version()), DONE);
    }

    public void cancelRun() {
        outcome.attempt(reason, command -> runs.cancel(here.id(), here.version(), command), DONE);
    }

    public void scheduleSession() {
        outcome.attempt(session.get(), command -> sessions.schedule(here.id(), here.newId(), command), DONE);
    }

    public void setQuota() {
        outcome.attempt(quota, command -> quotas.set(here.id(), here.newId(), command), DONE);
    }
}
