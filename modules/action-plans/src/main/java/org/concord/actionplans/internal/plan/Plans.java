package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.internal.PlanSight;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** The plan that a command changes, or whose parts it changes: seen by the caller, the caller's to change, and locked. */
@ApplicationScoped
class Plans {

    @Inject
    private PlanRepository repository;
    @Inject
    private PlanSight sight;
    @Inject
    private Access access;
    @Inject
    private Writers writers;

    /** A plan, for those who hold this right for its owner. */
    Programme changing(UUID id, long version, ActionPlanRight right) {
        access.require(right);
        Programme plan = repository.lock(id).filter(found -> sight.sees(found.kind(), found.owner())).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, ProgrammeDesk.PROGRAMMES, id));
        access.require(right, plan.owner());
        Versions.match(plan.version(), version);
        return plan;
    }

    /** The plan that {@code field} of a command names, to add to it. */
    Programme named(String field, UUID id) {
        access.require(KEEP_PLANS);
        return writing(id, RuleBroken.at(field, PlanRule.UNKNOWN_PLAN, Required.value(field, id)));
    }

    /** Refuses whoever keeps no plan at all. */
    void mustBeKept() {
        access.require(KEEP_PLANS);
    }

    /** The plan of the objective or activity that {@code field} of a command names. */
    Programme ofNamed(String field, UUID programme, UUID part) {
        return writing(programme, RuleBroken.at(field, PlanRule.UNKNOWN_IN_PLAN, part));
    }

    /** The plan of an objective, activity or line that is to be changed. */
    Programme of(UUID programme, String subject, UUID part) {
        return writing(programme, new RuleBroken(KernelRule.NOT_FOUND, subject, part));
    }

    private Programme writing(UUID id, RuleBroken unseen) {
        Programme plan = repository.lock(id).filter(found -> sight.sees(found.kind(), found.owner())).orElseThrow(() -> unseen);
        access.require(KEEP_PLANS, plan.owner());
        writers.note(plan);
        return plan;
    }

    /** An objective, activity or line that is to be changed, if there is one. */
    <T> T part(Class<T> type, String subject, UUID id) {
        access.require(KEEP_PLANS);
        return repository.find(type, id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, subject, id));
    }
}
