package org.concord.actionplans.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.ExecutionReport;
import org.concord.actionplans.api.ExecutionRow;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.ResultCost;
import org.concord.kernel.Ids;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;

class CostPerResultTest {

    private static final UUID SHELTERS = Ids.next();
    private static final AppliedRate DONG_FOR_A_DOLLAR = new AppliedRate("USD", "VND", BigDecimal.valueOf(21_000), LocalDate.of(2011, 8, 18), "report");

    @Test
    void costIsWhatWasPaidForEachUnitOfChangeSinceTheBaseline() {
        ResultCost cost = upwards("4", "10").in(paid(SHELTERS, "3000", "VND"));

        assertEquals(new BigDecimal("6"), cost.change());
        assertEquals(money("3000", "VND"), cost.paid());
        assertEquals(money("500", "VND"), cost.perUnit());
        assertEquals(List.of(DONG_FOR_A_DOLLAR), cost.rates());
    }

    @Test
    void costIsRoundedHalfUpToTheMinorUnit() {
        assertEquals(money("429", "VND"), upwards("3", "10").in(paid(SHELTERS, "3000", "VND")).perUnit());
    }

    @Test
    void fallThatWasWishedForCountsAsChange() {
        ResultCost cost = new CostPerResult(Ids.next(), SHELTERS, IndicatorMeasure.UNIT, false, new BigDecimal("90"), new BigDecimal("60"), "VND")
            .in(paid(SHELTERS, "3000", "VND"));

        assertEquals(money("100", "VND"), cost.perUnit());
    }

    @Test
    void withoutABaselineAMeasurementOrAChangeForTheBetterThereIsNoCost() {
        for (CostPerResult unknown : List.of(upwards(null, "10"), upwards("4", null), upwards("4", "4"), upwards("4", "3"))) {
            assertNull(unknown.in(paid(SHELTERS, "3000", "VND")).perUnit());
        }
    }

    @Test
    void hairsBreadthOfChangeHasNoCostThatCouldBeTold() {
        assertNull(upwards("4", "4.0001").in(paid(SHELTERS, "9000000000000000", "VND")).perUnit());
    }

    @Test
    void ordersAndCategoriesHaveNoChangeThatCouldCost() {
        assertNull(new CostPerResult(Ids.next(), SHELTERS, IndicatorMeasure.ORDINAL, true, BigDecimal.ONE, BigDecimal.TEN, "VND")
            .in(paid(SHELTERS, "3000", "VND")).change());
    }

    @Test
    void nothingPaidIsNotAResultForFree() {
        ResultCost cost = upwards("4", "10").in(paid(Ids.next(), "3000", "VND"));

        assertEquals(Money.zero("VND"), cost.paid());
        assertNull(cost.perUnit());
    }

    @Test
    void paymentWithoutARateLeavesTheCostUnknown() {
        ResultCost cost = upwards("4", "10").in(paid(SHELTERS, "3000", "LAK"));

        assertNull(cost.paid());
        assertNull(cost.perUnit());
        assertEquals(List.of(), cost.rates());
    }

    private static CostPerResult upwards(String baseline, String measured) {
        return new CostPerResult(Ids.next(), SHELTERS, IndicatorMeasure.UNIT, true, decimal(baseline), decimal(measured), "VND");
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static ExecutionReport paid(UUID spender, String amount, String currency) {
        Money some = money(amount, currency);
        return new ExecutionReport(List.of(new ExecutionRow(spender.toString(), "1", "Shelters", currency, 1, some, some, some, some, some, some, null,
            List.of(DONG_FOR_A_DOLLAR))),
            List.of(DONG_FOR_A_DOLLAR));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
