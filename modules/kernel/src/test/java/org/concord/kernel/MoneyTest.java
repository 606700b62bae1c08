package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"300000000000, VND, 300000000000", "14285714.29, USD, 1428571429", "1.5, KWD, 1500", "7, LAK, 700", "-0.01, USD, -1"})
    void amountIsCountedInTheMinorUnitOfIso4217(String amount, String currency, long minor) {
        Money money = money(amount, currency);

        assertEquals(minor, money.minor());
        assertEquals(money, Money.ofMinor(minor, currency));
    }

    @ParameterizedTest
    @CsvSource({"0.5, VND, FINER_THAN_CURRENCY", "1.005, USD, FINER_THAN_CURRENCY", "1e30, VND, AMOUNT_TOO_LARGE", "1e999999999, USD, AMOUNT_TOO_LARGE",
        "-10000000000000000.01, USD, AMOUNT_TOO_LARGE", "1, XXX, UNKNOWN_CURRENCY", "1, dong, UNKNOWN_CURRENCY"})
    void whatTheCurrencyCannotExpressIsRefused(String amount, String currency, KernelRule rule) {
        assertEquals(rule, assertThrows(RuleBroken.class, () -> money(amount, currency)).rule());
    }

    @ParameterizedTest
    @CsvSource({"1.5, LAK", "0.01, MMK", "12345.50, IDR"})
    void whatNobodyCanPayIsNotEnteredThoughTheCurrencyCountsIt(String amount, String currency) {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> money(amount, currency).enteredIn("planned"));

        assertEquals(KernelRule.FINER_THAN_CURRENCY, refused.rule());
        assertEquals("planned", refused.field());
        assertEquals(money("12345", currency), money("12345.00", currency).enteredIn("planned"));
    }

    @Test
    void whatIsConvertedCanBePaid() {
        assertEquals(money("2135594", "LAK"), money("100.05", "USD").times(new BigDecimal("21345.27"), "LAK"));
        assertEquals(money("21345", "LAK"), money("1", "USD").over(new BigDecimal("0.0000468494"), "LAK"));
    }

    @Test
    void trailingZerosAreNoFinerAmount() {
        assertEquals(money("5", "VND"), money("5.000", "VND"));
    }

    @Test
    void planOfVietNamIsConvertedHalfUp() {
        Money plan = money("300000000000", "VND");

        assertEquals(money("14285714.29", "USD"), plan.over(new BigDecimal(21_000), "USD"));
    }

    @Test
    void currenciesDoNotMix() {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> money("1", "VND").plus(money("1", "USD")));

        assertEquals(KernelRule.CURRENCIES_MIXED, refused.rule());
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
