package org.concord.actionplans.internal.results;

import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** What belongs to one plan for good. */
interface PartOfPlan {

    UUID programme();

    /** Refuses another plan than its own; null is its own. */
    default void mustStayIn(UUID plan) {
        if (plan != null && !plan.equals(programme())) {
            throw RuleBroken.at("programme", KernelRule.NOT_ONE_OF, plan, programme());
        }
    }
}
