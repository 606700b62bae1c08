package org.concord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "vi | 3.000.000        | VND | 3000000", "vi | 3000000     | VND | 3000000", "vi | 3 000 000 | VND | 3000000",
        "vi | 14.285.714,29    | USD | 14285714.29", "vi | 0,5     | USD | 0.5", "vi | 1,234 | KWD | 1.234", "vi | -5.000 | VND | -5000",
        "en | 300,000,000,000  | VND | 300000000000", "en | 14,285,714.29 | USD | 14285714.29", "en | 1.234 | KWD | 1.234",
        "en | \u221212          | USD | -12", "en | ১২৩৪ | VND | 1234", "en | ၁၂,၃၄၅ | MMK | 12345", "id | 2.500 | IDR | 2500"})
    void amountIsReadAsItIsWrittenInTheLanguage(String language, String typed, String currency, BigDecimal amount) {
        assertEquals(amount, Amounts.in(language).amount(typed, currency));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "vi | 3.000.000,00 | VND", "vi | 3,000,000 | VND", "vi | 3.00 | USD", "vi | 3.0000 | VND", "vi | 3,000 | USD", "vi | 30.00.000 | VND",
        "en | 3.000.000 | VND", "en | 3.000 | VND", "en | 3.000.000,00 | USD", "en | 3,00 | USD", "en | 1,234.567 | USD", "en | 8245200.00 | VND",
        "en | 1e6 | VND", "en | 12 million | VND", "en | 12 USD | USD", "en | --1 | USD", "en | . | USD", "en | 1.000 | LAK"})
    void whatMayBeMeantInTwoWaysIsNotGuessedAt(String language, String typed, String currency) {
        assertEquals("AMOUNT_AMBIGUOUS", refused(language, typed, currency).rule().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vi | 0,5 | VND | 0", "en | 1.5 | LAK | 0", "en | 1.5 | MMK | 0", "en | 8245200.000000001 | USD | 2", "en | 1.2345 | KWD | 3"})
    void halfADongIsRefused(String language, String typed, String currency, int decimals) {
        RuleBroken broken = refused(language, typed, currency);

        assertEquals("FINER_THAN_CURRENCY", broken.rule().name());
        assertEquals(decimals, broken.details().get(1));
    }

    @Test
    void refusalShowsHowToWriteAnAmount() {
        assertEquals("1.234.567", refused("vi", "3,000,000", "VND").details().get(2));
        assertEquals("1,234,567.00", refused("en", "3.000.000", "USD").details().get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vi | 300000000000 | VND | 300.000.000.000", "en | 300000000000 | VND | 300,000,000,000",
        "vi | 14285714.29 | USD | 14.285.714,29", "en | 5 | USD | 5.00", "en | 1.5 | KWD | 1.500", "en | 7 | LAK | 7", "en | 7.25 | LAK | 7.25",
        "en | 1234 | MMK | 1,234", "en | -3 | VND | -3"})
    void amountIsWrittenWithTheDecimalsPeopleUse(String language, BigDecimal amount, String currency, String written) {
        assertEquals(written, Amounts.in(language).written(new Money(amount, currency)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vi | 25.000 | 25000", "en | 25,000 | 25000", "vi | 0,00004 | 0.00004"})
    void rateIsReadInTheLanguageToo(String language, String typed, BigDecimal rate) {
        assertEquals(rate, Amounts.in(language).number(typed));
    }

    private static RuleBroken refused(String language, String typed, String currency) {
        return assertThrows(RuleBroken.class, () -> Amounts.in(language).amount(typed, currency));
    }
}
