package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.internal.plan.SomePlan.activity;
import static org.concord.actionplans.internal.plan.SomePlan.activityOf;
import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.inForce;
import static org.concord.actionplans.internal.plan.SomePlan.line;
import static org.concord.actionplans.internal.plan.SomePlan.lineOf;
import static org.concord.actionplans.internal.plan.SomePlan.objectiveOf;
import static org.concord.actionplans.internal.plan.SomePlan.underRevision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class BudgetLineTest {

    private final Programme plan = drafted();
    private final Activity shelters = activityOf(plan);

    @Test
    void linesAreWrittenOnlyWhileThePlanIs() {
        Programme active = inForce();

        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> new BudgetLine(Ids.next(), active, shelters, line("STATE", 2011, "1", "VND")));
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> objectiveOf(active));
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> new Activity(Ids.next(), active, objectiveOf(plan), activity(null, null)));
    }

    @Test
    void yearOfALineIsOneOfThePlan() {
        Refused.by(PlanRule.OUTSIDE_PLAN, () -> new BudgetLine(Ids.next(), plan, shelters, line("STATE", 2016, "1", "VND")));
    }

    @Test
    void lineIsOfAnActivityOfTheSamePlan() {
        Activity ofAnother = activityOf(drafted());

        Refused.by(PlanRule.UNKNOWN_IN_PLAN, () -> new BudgetLine(Ids.next(), plan, ofAnother, line("STATE", 2011, "1", "VND")));
    }

    @Test
    void nothingCostsLessThanNothing() {
        Refused.by(PlanRule.AMOUNT_NEGATIVE, () -> new BudgetLine(Ids.next(), plan, shelters, line("STATE", 2011, "-1", "VND")));
    }

    @Test
    void sourceYearAndCurrencyStayOnceMoneyWasBooked() {
        BudgetLine line = lineOf(plan);

        Refused.by(PlanRule.LINE_HAS_ENTRIES, () -> line.change(plan, shelters, line("PARTNER", 2011, "1000", "VND"), true));
        Refused.by(PlanRule.LINE_HAS_ENTRIES, () -> lineOf(plan).change(plan, shelters, line("STATE", 2012, "1000", "VND"), true));
        Refused.by(PlanRule.LINE_HAS_ENTRIES, () -> lineOf(plan).change(plan, shelters, line("STATE", 2011, "10.00", "USD"), true));
    }

    @Test
    void whoseItsMoneyIsStaysOnceItWasBooked() {
        BudgetLine line = lineOf(plan);
        WriteBudgetLine same = line("STATE", 2011, "1000", "VND");
        line.change(plan, shelters, same, false);

        Refused.by(PlanRule.LINE_HAS_ENTRIES, () -> line.change(plan, activityOf(plan), same, true));
        for (WriteBudgetLine other : List.of(classified("21", "10.7", null), classified("22", "10.6", null), classified("22", "10.7", "Lao Cai"))) {
            BudgetLine booked = lineOf(plan);
            booked.change(plan, shelters, same, false);
            Refused.by(PlanRule.LINE_HAS_ENTRIES, () -> booked.change(plan, shelters, other, true));
        }
    }

    private static WriteBudgetLine classified(String economic, String function, String unit) {
        return new WriteBudgetLine(null, "1.1-2011", "STATE", 2011, economic, function, unit, Money.ofMinor(1000, "VND"));
    }

    @Test
    void whatALineCostsChangesAlsoOnceMoneyWasBooked() {
        BudgetLine booked = lineOf(plan);
        booked.change(plan, shelters, line("STATE", 2011, "1000", "VND"), false);

        booked.change(plan, shelters, line("STATE", 2011, "2000", "VND"), true);
        lineOf(plan).change(plan, shelters, line("PARTNER", 2012, "10.00", "USD"), false);
    }

    @Test
    void lineWhoseMoneyARevisionMakesAnothersWaitsForItsApprovalAndOneThatCostsMoreDoesNot() {
        Programme revised = underRevision();
        Activity ofIt = activityOf(revised);
        BudgetLine line = new BudgetLine(Ids.next(), revised, ofIt, line("STATE", 2011, "1000", "VND"));
        revised.submit(SomePlan.PUTRI, true);
        revised.approve(SomePlan.MALIA);
        revised.revise();

        line.change(revised, ofIt, line("STATE", 2011, "2000", "VND"), false);
        assertEquals(revised.revision(), line.sinceRevision());
        line.change(revised, ofIt, line("STATE", 2011, "20.00", "USD"), false);
        assertEquals(revised.revision() + 1, line.sinceRevision());
    }

    @Test
    void lineOnWhichMoneyWasBookedIsNotTakenOut() {
        Refused.by(PlanRule.LINE_HAS_ENTRIES, () -> lineOf(plan).mustNotBeBooked(true));
        lineOf(plan).mustNotBeBooked(false);
    }

    @Test
    void activityLiesWithinThePlan() {
        Refused.by(PlanRule.OUTSIDE_PLAN, () -> shelters.describe(plan, objectiveOf(plan), activity("2010-12-31", null)));
        Refused.by(PlanRule.OUTSIDE_PLAN, () -> shelters.describe(plan, objectiveOf(plan), activity("2011-01-01", "2016-01-01")));
        Refused.by(KernelRule.ENDS_BEFORE_START, () -> shelters.describe(plan, objectiveOf(plan), activity("2012-01-01", "2011-01-01")));
    }

    @Test
    void pastOverspendingIsKeptAsAFact() {
        assertTrue(past(100, 120, 121).overspent());
        assertFalse(past(100, 120, 120).overspent());
        assertEquals("executed", Refused.by(PlanRule.AMOUNT_NEGATIVE, () -> past(100, 100, -1)).field());
    }

    private HistoricFigure past(long approved, long adjusted, long executed) {
        return new HistoricFigure(Ids.next(), lineOf(plan), 2011, "books.csv").saying(Money.ofMinor(approved, "VND"), Money.ofMinor(adjusted, "VND"),
            Money.ofMinor(executed, "VND"));
    }
}
