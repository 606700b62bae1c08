package org.concord.actionplans.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.concord.actionplans.api.KeepRate;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.actionplans.internal.rate.DayRates;
import org.concord.actionplans.internal.rate.ExchangeRate;
import org.concord.actionplans.internal.rate.Rates;
import org.concord.kernel.Ids;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;

class FunctionCostsTest {

    /** Of three days, the last of them after the approval. */
    private static final List<ExchangeRate> STORED = List.of(rate("2026-02-01", "1000"), rate("2026-03-01", "2000"), rate("2026-03-02", "3000"));

    private final PublishedPlan plan = new PublishedPlan(Ids.next(), "P", "VND", ProgrammeState.ACTIVE, Instant.parse("2026-03-01T23:59:59Z"), "Plan",
        LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), 1, null, null, null);

    @Test
    void otherCurrenciesAreConvertedAtTheRateOfTheDayOfTheApprovalWhateverCameLater() {
        assertEquals(Map.of("03.1", 5000L, "10.7", 2000L), told(new FunctionCost("03.1", "VND", 1000), new FunctionCost("03.1", "USD", 200),
            new FunctionCost("10.7", "USD", 100)));
    }

    @Test
    void nothingIsToldOfAPlanOfWhichAPartCannotBe() {
        assertEquals(Map.of(), told(new FunctionCost("03.1", "VND", 1000), new FunctionCost("10.7", "KWD", 100)));
        assertEquals(Map.of(), told(new FunctionCost("03.1", "VND", 1000), new FunctionCost("10.7", "USD", Money.MOST)));
    }

    @Test
    void whatCostsNothingHasNoShare() {
        assertEquals(Map.of("03.1", 1000L), told(new FunctionCost("03.1", "VND", 1000), new FunctionCost("10.7", "VND", 0)));
    }

    private Map<String, Long> told(FunctionCost... costs) {
        return new FunctionCosts(List.of(costs), new Rates() {

            @Override
            public DayRates on(Collection<String> currencies, LocalDate day) {
                return new DayRates(STORED.stream().filter(rate -> !rate.day().isAfter(day)).toList());
            }
        }).of(plan);
    }

    private static ExchangeRate rate(String day, String dong) {
        return new ExchangeRate(Ids.next(), new KeepRate("USD", "VND", LocalDate.parse(day), new BigDecimal(dong), "Invented"), Instant.EPOCH);
    }
}
