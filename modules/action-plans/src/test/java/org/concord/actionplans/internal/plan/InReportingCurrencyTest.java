package org.concord.actionplans.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.concord.actionplans.api.KeepRate;
import org.concord.actionplans.internal.rate.DayRates;
import org.concord.actionplans.internal.rate.ExchangeRate;
import org.concord.kernel.Ids;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;

class InReportingCurrencyTest {

    private static final ExchangeRate DONG_FOR_A_DOLLAR = new ExchangeRate(Ids.next(),
        new KeepRate("USD", "VND", LocalDate.of(2011, 8, 18), BigDecimal.valueOf(21_000), "report"), Instant.EPOCH);

    private final InReportingCurrency day = new InReportingCurrency(new DayRates(List.of(DONG_FOR_A_DOLLAR)));

    @Test
    void sumIsConvertedAndItsRateNamed() {
        ExecutionSum converted = day.of(sum("VND", "USD", 300_000_000_000L));

        assertEquals("USD", converted.currency());
        assertEquals(1_428_571_429L, converted.planned());
        assertEquals(1_428_571_429L, converted.stages().revised());
        assertEquals(Set.of(DONG_FOR_A_DOLLAR.applied()), converted.rates());
    }

    @Test
    void sumInTheReportingCurrencyNeedsNoRate() {
        ExecutionSum same = sum("VND", "VND", 300);

        assertEquals(same, day.of(same));
        assertTrue(day.of(same).rates().isEmpty());
    }

    @Test
    void sumWithoutARateStaysInItsOwnCurrency() {
        ExecutionSum kip = sum("LAK", "VND", 300);

        assertEquals(kip, day.of(kip));
        assertTrue(day.of(kip).rates().isEmpty());
    }

    @Test
    void sumThatIsTooLargeInTheReportingCurrencyStaysInItsOwn() {
        ExecutionSum dollars = sum("USD", "VND", Money.MOST);

        assertEquals(dollars, day.of(dollars));
        assertTrue(day.of(dollars).rates().isEmpty());
    }

    @Test
    void whatIsAddedUpSaysAllRatesThatConvertedSomeOfIt() {
        ExchangeRate kip = new ExchangeRate(Ids.next(), new KeepRate("USD", "LAK", LocalDate.of(2011, 8, 18), BigDecimal.valueOf(8_000), "report"),
            Instant.EPOCH);
        InReportingCurrency both = new InReportingCurrency(new DayRates(List.of(DONG_FOR_A_DOLLAR, kip)));

        ExecutionSum together = both.of(sum("VND", "USD", 21_000)).plus(both.of(sum("LAK", "USD", 800_000))).plus(sum("USD", "USD", 1));

        assertEquals(201, together.planned());
        assertEquals(Set.of(DONG_FOR_A_DOLLAR.applied(), kip.applied()), together.rates());
    }

    @Test
    void eachStageIncludesThoseAfterIt() {
        ExecutionSum sum = new ExecutionSum("1", "1", "one", "VND", "VND", 1, 100, 80, 1, 2, 4, 8, 16);

        assertEquals(new ExecutionSum.Stages(31, 30, 28, 16), sum.stages());
        assertEquals(80, sum.approved());
    }

    private static ExecutionSum sum(String currency, String reporting, long amount) {
        return new ExecutionSum("1", "1", "one", currency, reporting, 1, amount, amount, amount, 0, 0, 0, 0);
    }
}
