package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.plan.SomePlan.activityOf;
import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.inForce;
import static org.concord.actionplans.internal.plan.SomePlan.objectiveOf;
import static org.concord.actionplans.internal.results.SomeResult.counting;
import static org.concord.actionplans.internal.results.SomeResult.inWords;
import static org.concord.actionplans.internal.results.SomeResult.indicatorOf;
import static org.concord.actionplans.internal.results.SomeResult.shelters;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    private final Programme plan = drafted();

    @Test
    void indicatorIsWrittenOnlyWhileThePlanIs() {
        Programme active = inForce();

        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> new Indicator(Ids.next(), active, objectiveOf(plan), shelters()));
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> indicatorOf(plan, shelters()).change(active, shelters(), false));
    }

    @Test
    void indicatorIsOfAnObjectiveOrActivityOfTheSamePlan() {
        new Indicator(Ids.next(), plan, objectiveOf(plan), shelters());
        new Indicator(Ids.next(), plan, activityOf(plan), shelters());

        Refused.by(PlanRule.UNKNOWN_IN_PLAN, () -> new Indicator(Ids.next(), plan, objectiveOf(drafted()), shelters()));
        Refused.by(PlanRule.UNKNOWN_IN_PLAN, () -> new Indicator(Ids.next(), plan, activityOf(drafted()), shelters()));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "PERCENTAGE"})
    void whatIsCountedHasAUnit(IndicatorMeasure measure) {
        assertEquals("unit", Refused.by(PlanRule.UNIT_MISSING, () -> indicatorOf(plan, counting(measure, " ", null, null, null))).field());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOMINAL", "ORDINAL", "QUALITATIVE"})
    void whatIsNotCountedNeedsNone(IndicatorMeasure measure) {
        indicatorOf(plan, counting(measure, null, null, null, null));
    }

    @Test
    void baselineThatNobodyMeasuredIsNotZero() {
        indicatorOf(plan, counting(IndicatorMeasure.UNIT, "shelters", null, null, null));
    }

    @Test
    void baselineSaysWhenAndWhoSaysSo() {
        assertEquals("baselineOn", Refused.by(KernelRule.REQUIRED, () -> indicatorOf(plan, counting(IndicatorMeasure.UNIT, "shelters", "0", null, "M"))).field());
        assertEquals("baselineSource", Refused.by(KernelRule.REQUIRED,
            () -> indicatorOf(plan, counting(IndicatorMeasure.UNIT, "shelters", "0", "2010", null))).field());
    }

    @Test
    void wordsHaveNoFigure() {
        Refused.by(PlanRule.VALUE_DOES_NOT_FIT_MEASURE, () -> indicatorOf(plan, counting(IndicatorMeasure.QUALITATIVE, null, "4", "2010", "Ministry")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "10000000000000000", "1e30", "-10000000000000000"})
    void figureBeyondWhatIsKeptIsRefusedAndNotRounded(String figure) {
        Refused.by(KernelRule.NOT_A_NUMBER, () -> indicatorOf(plan, counting(IndicatorMeasure.UNIT, "shelters", figure, "2010", "Ministry")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.3456", "1e3", "-5", "9999999999999999.9999", "4.50000000"})
    void figureThatIsKeptExactlyIsTaken(String figure) {
        indicatorOf(plan, counting(IndicatorMeasure.UNIT, "shelters", figure, "2010", "Ministry"));
    }

    @Test
    void onceMeasuredItsValuesStayWhatTheyAre() {
        Indicator indicator = indicatorOf(plan, shelters());

        Refused.by(KernelRule.NOT_ONE_OF, () -> indicator.change(plan, inWords(), true));
        indicator.change(plan, inWords(), false);
        assertEquals(IndicatorMeasure.QUALITATIVE, indicator.measure());
    }
}
