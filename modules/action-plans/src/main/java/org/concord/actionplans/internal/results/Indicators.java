package org.concord.actionplans.internal.results;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.actionplans.internal.plan.Activity;
import org.concord.actionplans.internal.plan.Objective;
import org.concord.actionplans.internal.plan.PlanRepository;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Keeps indicators, each in the transaction of the desk that asks. */
@ApplicationScoped
class Indicators {

    private static final String INDICATORS = "indicators";

    @Inject
    private ResultPlans plans;
    @Inject
    private ResultsRepository repository;
    @Inject
    private PlanRepository codes;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    void add(UUID id, WriteIndicator command) {
        access.require(KEEP_PLANS);
        if ((command.objective() == null) == (command.activity() == null)) {
            throw RuleBroken.at("objective", PlanRule.INDICATOR_OF_ONE);
        }
        if (command.objective() == null) {
            Activity activity = plans.part(Activity.class, "activity", command.activity(), KEEP_PLANS);
            Programme plan = plans.ofNamed("activity", activity.programme(), activity.id(), KEEP_PLANS);
            add(id, command, () -> new Indicator(id, plan, activity, command));
        } else {
            Objective objective = plans.part(Objective.class, "objective", command.objective(), KEEP_PLANS);
            Programme plan = plans.ofNamed("objective", objective.programme(), objective.id(), KEEP_PLANS);
            add(id, command, () -> new Indicator(id, plan, objective, command));
        }
    }

    private void add(UUID id, WriteIndicator command, Supplier<Indicator> made) {
        if (audit.alreadyDone(INDICATORS, id.toString(), command)) {
            return;
        }
        Indicator indicator = made.get();
        codes.mustBeFree("Indicator", indicator.programme(), id, indicator.code(), PlanRule.INDICATOR_CODE_TAKEN);
        repository.add(indicator);
        audit.created(INDICATORS, id.toString(), "INDICATOR_ADDED", command);
    }

    void change(UUID id, long version, WriteIndicator command) {
        Indicator indicator = plans.result(Indicator.class, INDICATORS, id, KEEP_PLANS);
        Programme plan = plans.of(indicator.programme(), INDICATORS, id, KEEP_PLANS);
        Versions.match(indicator.version(), version);
        indicator.change(plan, command, repository.isMeasured(id));
        codes.mustBeFree("Indicator", plan.id(), id, indicator.code(), PlanRule.INDICATOR_CODE_TAKEN);
        audit.changed(INDICATORS, id.toString(), "INDICATOR_CHANGED", command);
    }

    void remove(UUID id, long version) {
        Indicator indicator = plans.result(Indicator.class, INDICATORS, id, KEEP_PLANS);
        plans.of(indicator.programme(), INDICATORS, id, KEEP_PLANS).mustBeWritten();
        Versions.match(indicator.version(), version);
        if (repository.isMeasured(id) || !repository.targets(id).isEmpty()) {
            throw new RuleBroken(KernelRule.STILL_REFERRED_TO);
        }
        repository.remove(indicator);
        audit.changed(INDICATORS, id.toString(), "INDICATOR_REMOVED", null);
    }
}
