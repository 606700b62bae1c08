package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.putInForce;
import static org.concord.actionplans.internal.results.SomeResult.indicatorOf;
import static org.concord.actionplans.internal.results.SomeResult.measured;
import static org.concord.actionplans.internal.results.SomeResult.measurementOf;
import static org.concord.actionplans.internal.results.SomeResult.shelters;
import static org.concord.actionplans.internal.results.SomeResult.targetOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.actionplans.internal.plan.Programme;
import org.junit.jupiter.api.Test;

class StandingTest {

    private final Programme plan = drafted();
    private final Indicator shelters = indicatorOf(plan, shelters());
    private final Target of2012 = targetOf(plan, shelters, "2012-01-01", "2012-12-31", "6");
    private final Target of2015 = targetOf(plan, shelters, "2015-01-01", "2015-12-31", "10");
    private final List<Target> targets = List.of(of2015, of2012);

    @Test
    void whatWasNeverMeasuredStandsNowhereAndIsToReachItsLastTarget() {
        assertEquals(new Standing(null, of2015.id()), Standing.of(List.of(), targets));
        assertEquals(new Standing(null, null), Standing.of(List.of(), List.of()));
    }

    @Test
    void latestTimeCountsAndNotTheLatestRecord() {
        Measurement ofYear = yearOf("2013", null);
        Measurement recordedLater = yearOf("2012", null);

        assertEquals(ofYear.id(), Standing.of(List.of(ofYear, recordedLater), targets).latest());
    }

    @Test
    void partIsNotTakenForTheWhole() {
        assertEquals(null, Standing.of(List.of(yearOf("2013", "women")), targets).latest());
    }

    @Test
    void targetIsTheOneOfTheTimeMeasuredElseTheNextElseTheLast() {
        assertEquals(of2012.id(), Standing.of(List.of(yearOf("2012", null)), targets).target());
        assertEquals(of2015.id(), Standing.of(List.of(yearOf("2013", null)), targets).target());
        assertEquals(of2012.id(), Standing.of(List.of(yearOf("2013", null)), List.of(of2012)).target());
    }

    private Measurement yearOf(String year, String part) {
        Programme inForce = plan.state() == ProgrammeState.ACTIVE ? plan : putInForce(plan);
        return measurementOf(inForce, shelters, measured(year + "-01-01", year + "-12-31", "5", part, null));
    }
}
