package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.inForce;
import static org.concord.actionplans.internal.results.SomeResult.aim;
import static org.concord.actionplans.internal.results.SomeResult.inWords;
import static org.concord.actionplans.internal.results.SomeResult.indicatorOf;
import static org.concord.actionplans.internal.results.SomeResult.shelters;
import static org.concord.actionplans.internal.results.SomeResult.targetOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class TargetTest {

    private final Programme plan = drafted();
    private final Indicator shelters = indicatorOf(plan, shelters());

    @Test
    void targetHasAFirstAndALastDayWithinThePlan() {
        assertEquals("from", Refused.by(KernelRule.REQUIRED, () -> targetOf(plan, shelters, null, "2012-12-31", "8")).field());
        assertEquals("to", Refused.by(KernelRule.REQUIRED, () -> targetOf(plan, shelters, "2012-01-01", null, "8")).field());
        Refused.by(PlanRule.OUTSIDE_PLAN, () -> targetOf(plan, shelters, "2010-12-31", "2012-12-31", "8"));
        Refused.by(PlanRule.OUTSIDE_PLAN, () -> targetOf(plan, shelters, "2012-01-01", "2016-01-01", "8"));
        Refused.by(KernelRule.ENDS_BEFORE_START, () -> targetOf(plan, shelters, "2012-12-31", "2012-01-01", "8"));
    }

    @Test
    void noTwoTargetsShareADay() {
        Target first = targetOf(plan, shelters, "2012-01-01", "2012-12-31", "8");

        Refused.by(PlanRule.TARGET_OVERLAPS, () -> new Target(Ids.next(), plan, shelters, List.of(first), aim("2012-12-31", "2013-12-31", "9", null)));
        new Target(Ids.next(), plan, shelters, List.of(first), aim("2013-01-01", "2013-12-31", "9", null));
    }

    @Test
    void targetIsAFigureOrWordsAsItsIndicatorIs() {
        Indicator words = indicatorOf(plan, inWords());

        Refused.by(PlanRule.VALUE_DOES_NOT_FIT_MEASURE, () -> targetOf(plan, shelters, "2012-01-01", "2012-12-31", null));
        Refused.by(PlanRule.VALUE_DOES_NOT_FIT_MEASURE, () -> targetOf(plan, words, "2012-01-01", "2012-12-31", "8"));
        assertEquals("comment", Refused.by(KernelRule.REQUIRED, () -> targetOf(plan, words, "2012-01-01", "2012-12-31", null)).field());
        new Target(Ids.next(), plan, words, List.of(), aim("2012-01-01", "2012-12-31", null, "A shelter in each province"));
    }

    @Test
    void targetChangesOnlyWhileThePlanIsWritten() {
        Target target = targetOf(plan, shelters, "2012-01-01", "2012-12-31", "8");

        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> target.describe(inForce(), shelters, List.of(), aim("2012-01-01", "2012-12-31", "7", null)));
    }
}
