package org.concord.actionplans.internal.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.actionplans.api.KeepRate;
import org.concord.actionplans.api.LedgerRule;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class ExchangeRateTest {

    private static final Instant NOW = Instant.parse("2011-08-18T08:00:00Z");
    private static final Money BUDGET = Money.ofMinor(300_000_000_000L, "VND");

    @Test
    void rateConvertsInBothDirections() {
        ExchangeRate rate = kept("USD", "VND", "2011-08-18", "21000");

        assertEquals("14285714.29 USD", rate.convert(BUDGET, "USD").toString());
        assertEquals("21000 VND", rate.convert(Money.ofMinor(100, "USD"), "VND").toString());
        Refused.by(LedgerRule.RATE_MISSING, () -> rate.convert(Money.ofMinor(1, "LAK"), "VND"));
    }

    @Test
    void rateIsPrintedWithoutEmptyDecimals() {
        assertEquals("21000", kept("USD", "VND", "2011-08-18", "21000.00").applied().rate().toPlainString());
        assertEquals("0.000047619", kept("VND", "USD", "2011-08-18", "0.0000476190").applied().rate().toPlainString());
    }

    @Test
    void rateIsGreaterThanZeroWithTwelveDecimalsAtMost() {
        Refused.by(LedgerRule.RATE_UNREADABLE, () -> kept("USD", "VND", "2011-08-18", "0"));
        Refused.by(LedgerRule.RATE_UNREADABLE, () -> kept("USD", "VND", "2011-08-18", "-1"));
        Refused.by(LedgerRule.RATE_UNREADABLE, () -> kept("USD", "VND", "2011-08-18", "0.0000000000001"));
        Refused.by(LedgerRule.RATE_UNREADABLE, () -> kept("USD", "VND", "2011-08-18", "1e16"));
        Refused.by(LedgerRule.RATE_UNREADABLE, () -> kept("USD", "USD", "2011-08-18", "1"));
    }

    @Test
    void currenciesDayAndSourceAreGiven() {
        assertEquals("quote", Refused.by(KernelRule.UNKNOWN_CURRENCY, () -> kept("USD", "VNX", "2011-08-18", "1")).field());
        Refused.by(KernelRule.DATE_DOES_NOT_EXIST, () -> kept("USD", "VND", "+12011-08-18", "1"));
        Refused.by(KernelRule.REQUIRED, () -> new ExchangeRate(Ids.next(), new KeepRate("USD", "VND", LocalDate.EPOCH, BigDecimal.ONE, " "), NOW));
    }

    @Test
    void rateStaysAsItWasStored() {
        ExchangeRate stored = kept("USD", "VND", "2011-08-18", "21000");

        assertEquals(KernelRule.ALREADY_THERE, stored.refusal(kept("USD", "VND", "2011-08-18", "21000.0")).rule());
        assertEquals(LedgerRule.RATE_ALREADY_THERE, stored.refusal(kept("USD", "VND", "2011-08-18", "21001")).rule());
    }

    @Test
    void rateWithADigitTooManyOrTooFewIsTold() {
        ExchangeRate stored = kept("USD", "VND", "2011-08-18", "21000");

        Refused.by(LedgerRule.RATE_FAR_FROM_OTHERS, () -> kept("USD", "VND", "2011-08-19", "210000").mustBeNear(stored));
        Refused.by(LedgerRule.RATE_FAR_FROM_OTHERS, () -> kept("USD", "VND", "2011-08-19", "21.000").mustBeNear(stored));
        kept("USD", "VND", "2011-08-19", "2100.1").mustBeNear(stored);
        kept("USD", "VND", "2011-08-19", "209999").mustBeNear(stored);
    }

    @Test
    void ratesAreKeptByThoseWhoseMoneyItIs() {
        ExchangeRate dong = kept("USD", "VND", "2011-08-18", "21000");

        Refused.by(LedgerRule.RATE_OF_OTHER_COUNTRIES, () -> dong.mustBeOfOne(Set.of("TH", "ZZ", "EXAMPLE-AGENCY")));
        dong.mustBeOfOne(Set.of("TH", "VN"));
        dong.mustBeOfOne(Set.of("US"));
    }

    @Test
    void newestRateCountsWhicheverWayRoundItIsStored() {
        ExchangeRate older = kept("USD", "VND", "2011-08-18", "21000");
        ExchangeRate newer = kept("VND", "USD", "2011-09-01", "0.00005");
        DayRates rates = new DayRates(List.of(newer, older));

        assertEquals(Optional.of(newer), rates.between("USD", "VND"));
        assertEquals(Optional.of(newer), rates.between("VND", "USD"));
        assertEquals(Optional.empty(), rates.between("VND", "LAK"));
    }

    @Test
    void ofTwoRatesOfOneDayTheOneStoredLastCountsWhateverTheirIds() {
        ExchangeRate first = keptUnder("7fffffff", NOW);
        ExchangeRate second = keptUnder("00000000", NOW.plusSeconds(1));

        assertEquals(Optional.of(second), new DayRates(List.of(first, second)).between("USD", "VND"));
        assertEquals(Optional.of(second), new DayRates(List.of(second, first)).between("VND", "USD"));
    }

    private static ExchangeRate kept(String base, String quote, String day, String rate) {
        return new ExchangeRate(Ids.next(), new KeepRate(base, quote, LocalDate.parse(day), new BigDecimal(rate), "State Bank"), NOW);
    }

    private static ExchangeRate keptUnder(String id, Instant now) {
        return new ExchangeRate(UUID.fromString(id + "-0000-4000-8000-000000000000"),
            new KeepRate("USD", "VND", LocalDate.parse("2011-08-18"), BigDecimal.valueOf(21_000), id), now);
    }
}
