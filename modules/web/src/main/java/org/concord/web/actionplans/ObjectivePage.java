package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.actionplans.api.ActivityCriteria;
import org.concord.actionplans.api.ActivityRow;
import org.concord.actionplans.api.ObjectiveRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.WriteActivity;
import org.concord.actionplans.api.WriteObjective;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One objective of a plan, and what is done for it. */
@Named
@RequestScoped
public class ObjectivePage {

    @Inject
    private Programmes programmes;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ObjectiveRow> record = new Once<>(() -> here.found(programmes.objective(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Page<ActivityRow>> activities = new Once<>(() -> programmes.activities(new ActivityCriteria(null, here.id(), null, null),
        Paging.first(Paging.MOST)));
    private final Once<Draft<WriteObjective>> change = new Once<>(() -> Draft.of(WriteObjective.class, record.get()));
    private final Draft<WriteActivity> activity = Draft.of(WriteActivity.class);

    public ObjectiveRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<ActivityRow> getActivities() {
        return activities.get();
    }

    public Draft<WriteObjective> getChange() {
        return change.get();
    }

    public Draft<WriteActivity> getActivity() {
        return activity;
    }

    public void changeObjective() {
        outcome.attempt(change.get(), command -> programmes.changeObjective(here.id(), here.version(), command), "done.saved");
    }

    public void removeObjective() {
        outcome.attempt(() -> programmes.removeObjective(here.id(), here.version()), "done.saved", "/action-plans/plan?id=" + record.get().programme());
    }

    public void addActivity() {
        UUID id = here.newId();
        activity.with("objective", here.id());
        outcome.attempt(activity, command -> programmes.addActivity(id, command), "done.saved", "/action-plans/activity?id=" + id);
    }
}
