package org.concord.actionplans.internal.results;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.WriteTarget;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Keeps targets, behind the lock of their indicator. */
@ApplicationScoped
class Targets {

    private static final String TARGETS = "targets";

    @Inject
    private ResultPlans plans;
    @Inject
    private ResultsRepository repository;
    @Inject
    private Audit audit;

    void set(UUID id, WriteTarget command) {
        Indicator indicator = plans.lockedPart(Indicator.class, "indicator", command.indicator(), KEEP_PLANS);
        Programme plan = plans.ofNamed("indicator", indicator.programme(), indicator.id(), KEEP_PLANS);
        if (audit.alreadyDone(TARGETS, id.toString(), command)) {
            return;
        }
        repository.add(new Target(id, plan, indicator, repository.targets(indicator.id()), command));
        stand(indicator);
        audit.created(TARGETS, id.toString(), "TARGET_SET", command);
    }

    void change(UUID id, long version, WriteTarget command) {
        Target target = plans.result(Target.class, TARGETS, id, KEEP_PLANS);
        Programme plan = plans.of(target.programme(), TARGETS, id, KEEP_PLANS);
        Indicator indicator = plans.lockedPart(Indicator.class, "indicator", target.indicator(), KEEP_PLANS);
        Versions.match(target.version(), version);
        if (command.indicator() != null && !command.indicator().equals(indicator.id())) {
            throw RuleBroken.at("indicator", KernelRule.NOT_ONE_OF, command.indicator(), indicator.id());
        }
        List<Target> others = repository.targets(indicator.id()).stream().filter(other -> other != target).toList();
        target.describe(plan, indicator, others, command);
        stand(indicator);
        audit.changed(TARGETS, id.toString(), "TARGET_CHANGED", command);
    }

    void remove(UUID id, long version) {
        Target target = plans.result(Target.class, TARGETS, id, KEEP_PLANS);
        plans.of(target.programme(), TARGETS, id, KEEP_PLANS).mustBeWritten();
        Indicator indicator = plans.lockedPart(Indicator.class, "indicator", target.indicator(), KEEP_PLANS);
        Versions.match(target.version(), version);
        repository.remove(target);
        stand(indicator);
        audit.changed(TARGETS, id.toString(), "TARGET_REMOVED", null);
    }

    private void stand(Indicator indicator) {
        repository.flush();
        indicator.stand(Standing.of(repository.holding(indicator.id()), repository.targets(indicator.id())));
    }
}
