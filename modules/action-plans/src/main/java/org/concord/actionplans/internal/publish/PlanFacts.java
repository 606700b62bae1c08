package org.concord.actionplans.internal.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the files say of a plan before they come to its money.
 *
 * @param changedAt when the plan was approved, something was posted or something was measured the last time
 * @param functions by COFOG code: what the plan costs, in its reporting currency, as {@link FunctionCosts} tells it
 * @param licence SPDX identifier, or null
 */
record PlanFacts(PublishedPlan plan, Organisation owner, Instant changedAt, List<Funder> funders, List<String> agencies, List<String> objectives,
        Map<String, Long> functions, List<YearFigure> figures, String licence) {

    /** The identifier of the plan in IATI. */
    String identifier() {
        return owner.ref() + "-" + plan.code();
    }

    FiscalYear year(int year) {
        return new FiscalYear(year, plan.fiscalYearStart());
    }
}
