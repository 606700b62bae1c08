package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteActivity;
import org.concord.actionplans.api.WriteObjective;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Keeps the objectives and activities of plans, each in the transaction of the desk that asks. */
@ApplicationScoped
class PlanParts {

    private static final String OBJECTIVES = "objectives";
    private static final String ACTIVITIES = "activities";

    @Inject
    private Plans plans;
    @Inject
    private PlanRepository repository;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    void add(UUID id, WriteObjective command) {
        Programme plan = plans.named("programme", command.programme());
        if (audit.alreadyDone(OBJECTIVES, id.toString(), command)) {
            return;
        }
        Objective objective = new Objective(id, plan, command);
        repository.mustBeFree("Objective", plan.id(), id, objective.code(), PlanRule.OBJECTIVE_CODE_TAKEN);
        repository.add(objective);
        audit.created(OBJECTIVES, id.toString(), "OBJECTIVE_ADDED", command);
    }

    void change(UUID id, long version, WriteObjective command) {
        Objective objective = plans.part(Objective.class, OBJECTIVES, id);
        Programme plan = plans.of(objective.programme(), OBJECTIVES, id);
        Versions.match(objective.version(), version);
        if (command.programme() != null && !command.programme().equals(plan.id())) {
            throw RuleBroken.at("programme", KernelRule.NOT_ONE_OF, command.programme(), plan.id());
        }
        objective.describe(plan, command);
        repository.mustBeFree("Objective", plan.id(), id, objective.code(), PlanRule.OBJECTIVE_CODE_TAKEN);
        audit.changed(OBJECTIVES, id.toString(), "OBJECTIVE_CHANGED", command);
    }

    void removeObjective(UUID id, long version) {
        Objective objective = plans.part(Objective.class, OBJECTIVES, id);
        plans.of(objective.programme(), OBJECTIVES, id).mustBeWritten();
        Versions.match(objective.version(), version);
        repository.remove(objective);
        audit.changed(OBJECTIVES, id.toString(), "OBJECTIVE_REMOVED", null);
    }

    void add(UUID id, WriteActivity command) {
        access.require(KEEP_PLANS);
        Objective objective = repository.named(Objective.class, "objective", Required.value("objective", command.objective()));
        Programme plan = plans.ofNamed("objective", objective.programme(), objective.id());
        if (audit.alreadyDone(ACTIVITIES, id.toString(), command)) {
            return;
        }
        Activity activity = new Activity(id, plan, objective, command);
        repository.mustBeFree("Activity", plan.id(), id, activity.code(), PlanRule.ACTIVITY_CODE_TAKEN);
        repository.add(activity);
        audit.created(ACTIVITIES, id.toString(), "ACTIVITY_ADDED", command);
    }

    void change(UUID id, long version, WriteActivity command) {
        Activity activity = plans.part(Activity.class, ACTIVITIES, id);
        Programme plan = plans.of(activity.programme(), ACTIVITIES, id);
        Versions.match(activity.version(), version);
        Objective objective = repository.named(Objective.class, "objective", Required.value("objective", command.objective()));
        activity.describe(plan, objective, command);
        repository.mustBeFree("Activity", plan.id(), id, activity.code(), PlanRule.ACTIVITY_CODE_TAKEN);
        audit.changed(ACTIVITIES, id.toString(), "ACTIVITY_CHANGED", command);
    }

    void removeActivity(UUID id, long version) {
        Activity activity = plans.part(Activity.class, ACTIVITIES, id);
        plans.of(activity.programme(), ACTIVITIES, id).mustBeWritten();
        Versions.match(activity.version(), version);
        repository.remove(activity);
        audit.changed(ACTIVITIES, id.toString(), "ACTIVITY_REMOVED", null);
    }
}
