package org.concord.web.actionplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.MeasurementRow;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.actionplans.api.TargetRow;
import org.junit.jupiter.api.Test;

class ProgressChartTest {

    private static final ProgrammeRow PLAN = new ProgrammeRow(UUID.randomUUID(), "P", ProgrammeKind.NATIONAL, "VN", "Plan", LocalDate.of(2011, 1, 1),
        LocalDate.of(2012, 12, 31), 1, "VND", ProgrammeState.ACTIVE, null, false, 0, null, null, null, null, null, 0);

    @Test
    void timeGoesFromLeftToRightAndValuesFromZeroUp() {
        ProgressChart chart = ProgressChart.of(PLAN, indicator(IndicatorMeasure.UNIT, "5"), List.of(target("2012-01-01", "2012-12-31", "10")),
            List.of(measured("2011-12-31", "5", null, null)));

        assertEquals(500, chart.baseline());
        assertEquals(List.of(new ProgressChart.Aim(499, 1000, 0)), chart.targets());
        assertEquals("497,500", chart.line());
        assertEquals(List.of(499), chart.newYears());
    }

    @Test
    void onlyWhatHoldsAndIsOfTheWholeIsDrawn() {
        ProgressChart chart = ProgressChart.of(PLAN, indicator(IndicatorMeasure.UNIT, null), List.of(), List.of(measured("2012-12-31", "10", null, null),
            measured("2012-12-31", "100", null, UUID.randomUUID()), measured("2012-12-31", "4", "women", null)));

        assertEquals(1, chart.measured().size());
        assertEquals(new BigDecimal("10"), chart.highest());
        assertNull(chart.baseline());
    }

    @Test
    void valuesBelowZeroHaveTheirPlace() {
        ProgressChart chart = ProgressChart.of(PLAN, indicator(IndicatorMeasure.PERCENTAGE, "-10"), List.of(),
            List.of(measured("2012-12-31", "10", null, null)));

        assertEquals(new BigDecimal("-10"), chart.lowest());
        assertEquals(1000, chart.baseline());
        assertEquals(0, chart.measured().get(0).y());
    }

    @Test
    void categoriesWordsAndTheUnknownHaveNoHeight() {
        assertNull(ProgressChart.of(PLAN, indicator(IndicatorMeasure.NOMINAL, "1"), List.of(), List.of()));
        assertNull(ProgressChart.of(PLAN, indicator(IndicatorMeasure.QUALITATIVE, null), List.of(), List.of()));
        assertNull(ProgressChart.of(PLAN, indicator(IndicatorMeasure.UNIT, null), List.of(), List.of()));
    }

    @Test
    void nothingButZeroLiesOnTheGround() {
        assertEquals(1000, ProgressChart.of(PLAN, indicator(IndicatorMeasure.UNIT, "0"), List.of(), List.of()).baseline());
    }

    private static IndicatorRow indicator(IndicatorMeasure measure, String baseline) {
        return new IndicatorRow(UUID.randomUUID(), PLAN.id(), UUID.randomUUID(), "1", null, null, "I1", "Shelters", measure, true, "shelters", null,
            decimal(baseline), null, null, null, null, null, null, null, 0);
    }

    private static TargetRow target(String from, String to, String value) {
        return new TargetRow(UUID.randomUUID(), PLAN.id(), UUID.randomUUID(), "I1", LocalDate.parse(from), LocalDate.parse(to), decimal(value), null,
            null, null, 0);
    }

    private static MeasurementRow measured(String to, String value, String part, UUID supersededBy) {
        return new MeasurementRow(UUID.randomUUID(), PLAN.id(), UUID.randomUUID(), "I1", LocalDate.of(2011, 1, 1), LocalDate.parse(to), decimal(value), part,
            null, "Ministry", "https://example.org", null, null, supersededBy, "putri", null);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
