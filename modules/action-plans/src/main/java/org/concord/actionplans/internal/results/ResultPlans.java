package org.concord.actionplans.internal.results;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.internal.PlanSight;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.actionplans.internal.plan.Writers;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** The plan whose results are told: seen by the caller, who holds the right for its owner. Asks for the right before anything else is said. */
@ApplicationScoped
class ResultPlans {

    @Inject
    private ResultsRepository repository;
    @Inject
    private PlanSight sight;
    @Inject
    private Access access;
    @Inject
    private Writers writers;

    /** The plan that {@code field} of a command names. */
    Programme named(String field, UUID id, ActionPlanRight right) {
        access.require(right);
        return allowed(seen(id, RuleBroken.at(field, PlanRule.UNKNOWN_PLAN, Required.value(field, id))), right);
    }

    /** The plan of the part that {@code field} of a command names. */
    Programme ofNamed(String field, UUID programme, UUID part, ActionPlanRight right) {
        return allowed(seen(programme, RuleBroken.at(field, PlanRule.UNKNOWN_IN_PLAN, part)), right);
    }

    /** The plan of a result that is to be changed. */
    Programme of(UUID programme, String subject, UUID result, ActionPlanRight right) {
        return allowed(seen(programme, new RuleBroken(KernelRule.NOT_FOUND, subject, result)), right);
    }

    /** The plan, seen by the caller; whoever asks makes sure of the right. */
    Programme seen(UUID programme, RuleBroken otherwise) {
        return repository.find(Programme.class, programme).filter(found -> sight.sees(found.kind(), found.owner())).orElseThrow(() -> otherwise);
    }

    private Programme allowed(Programme plan, ActionPlanRight right) {
        access.require(right, plan.owner());
        if (right == KEEP_PLANS) {
            writers.note(plan);
        }
        return plan;
    }

    /** What {@code field} of a command names. */
    <T> T part(Class<T> type, String field, UUID id, ActionPlanRight right) {
        access.require(right);
        return repository.find(type, Required.value(field, id)).orElseThrow(() -> RuleBroken.at(field, PlanRule.UNKNOWN_IN_PLAN, id));
    }

    /** The same, locked from the first reading. */
    <T> T lockedPart(Class<T> type, String field, UUID id, ActionPlanRight right) {
        access.require(right);
        return repository.lock(type, Required.value(field, id)).orElseThrow(() -> RuleBroken.at(field, PlanRule.UNKNOWN_IN_PLAN, id));
    }

    /** A result that is to be changed, locked from the first reading. */
    <T> T result(Class<T> type, String subject, UUID id, ActionPlanRight right) {
        access.require(right);
        return repository.lock(type, id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, subject, id));
    }
}
