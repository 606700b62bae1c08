package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.actionplans.api.ActivityCriteria;
import org.concord.actionplans.api.ActivityRow;
import org.concord.actionplans.api.ObjectiveCriteria;
import org.concord.actionplans.api.ObjectiveRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.RevisionRow;
import org.concord.actionplans.api.WriteObjective;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One plan: what it says of itself, what it consists of, and how it was revised. */
@Named
@RequestScoped
public class PlanPage {

    private static final Paging ALL = Paging.first(Paging.MOST);

    @Inject
    private Programmes programmes;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ProgrammeRow> record = new Once<>(() -> here.found(programmes.find(here.id())));
    private final Once<Page<ObjectiveRow>> objectives = new Once<>(() -> programmes.objectives(new ObjectiveCriteria(here.id(), null), ALL));
    private final Once<Page<ActivityRow>> activities = new Once<>(() -> programmes.activities(new ActivityCriteria(here.id(), null, null, null),
        Paging.first(100)));
    private final Once<Page<RevisionRow>> revisions = new Once<>(() -> programmes.revisions(here.id(), ALL));
    private final Once<Draft<WriteProgramme>> change = new Once<>(() -> Draft.of(WriteProgramme.class, record.get()));
    private final Draft<WriteObjective> objective = Draft.of(WriteObjective.class);

    public ProgrammeRow getRecord() {
        return record.get();
    }

    public Page<ObjectiveRow> getObjectives() {
        return objectives.get();
    }

    public Page<ActivityRow> getActivities() {
        return activities.get();
    }

    public Page<RevisionRow> getRevisions() {
        return revisions.get();
    }

    public Draft<WriteProgramme> getChange() {
        return change.get();
    }

    public Draft<WriteObjective> getObjective() {
        return objective;
    }

    public void changePlan() {
        outcome.attempt(change.get(), command -> programmes.change(here.id(), here.version(), command), "done.saved");
    }

    public void addObjective() {
        UUID id = here.newId();
        objective.with("programme", here.id());
        outcome.attempt(objective, command -> programmes.addObjective(id, command), "done.saved", "/action-plans/objective?id=" + id);
    }
}
