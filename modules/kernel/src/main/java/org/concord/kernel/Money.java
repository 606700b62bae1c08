package org.concord.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;

/**
 * An amount of one currency, exact to its minor unit (ISO 4217: none for VND, two digits for USD, three for KWD), and never rounded unasked:
 * half a dong breaks {@link KernelRule#FINER_THAN_CURRENCY}. Amounts of different currencies do not mix.
 *
 * @param amount in units of the currency, with as many decimals as it has
 * @param currency ISO 4217 alphabetic code
 */
public record Money(BigDecimal amount, String currency) {

    /** The largest amount of minor units: beyond any budget, and a thousand of them still fit into a 64-bit number. */
    public static final long MOST = 9_000_000_000_000_000L;

    /** Whose minor unit nobody uses any more, though ISO 4217 still counts it (CLDR): kip, kyat, rupiah and the like are entered and converted whole. */
    private static final Set<String> WHOLE_IN_USE = Set.of("AFN", "IDR", "IQD", "IRR", "KPW", "LAK", "LBP", "MMK", "SYP");

    public Money {
        if (amount == null) {
            throw RuleBroken.at("amount", KernelRule.REQUIRED);
        }
        amount = exact(amount, digits(currency));
    }

    /** An amount given in the currency's minor unit. */
    public static Money ofMinor(long minor, String currency) {
        return new Money(BigDecimal.valueOf(minor, digits(currency)), currency);
    }

    /** Nothing of a currency. */
    public static Money zero(String currency) {
        return ofMinor(0, currency);
    }

    /** How many decimals the minor unit of a currency has (ISO 4217); an unknown code breaks {@link KernelRule#UNKNOWN_CURRENCY}. */
    public static int digits(String currency) {
        int digits = known(currency).getDefaultFractionDigits();
        if (digits < 0) {
            throw RuleBroken.at("currency", KernelRule.UNKNOWN_CURRENCY, currency);
        }
        return digits;
    }

    /** How many decimals people use of a currency: those of its minor unit, or none where that is out of use. */
    public static int digitsInUse(String currency) {
        int digits = digits(currency);
        return WHOLE_IN_USE.contains(currency) ? 0 : digits;
    }

    private static Currency known(String currency) {
        try {
            return Currency.getInstance(Required.value("currency", currency));
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.at("currency", KernelRule.UNKNOWN_CURRENCY, currency);
        }
    }

    private static BigDecimal exact(BigDecimal amount, int digits) {
        boolean endless = (long) amount.precision() - amount.scale() > 19;
        if (endless || amount.abs().movePointRight(digits).compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw RuleBroken.at("amount", KernelRule.AMOUNT_TOO_LARGE);
        }
        mustNotBeFiner("amount", amount, digits);
        return amount.setScale(digits, RoundingMode.UNNECESSARY);
    }

    private static void mustNotBeFiner(String field, BigDecimal amount, int digits) {
        if (amount.stripTrailingZeros().scale() > digits) {
            throw RuleBroken.at(field, KernelRule.FINER_THAN_CURRENCY, amount.toPlainString(), digits);
        }
    }

    /** This amount, if somebody may enter it in a field: with more decimals than people use it breaks {@link KernelRule#FINER_THAN_CURRENCY}. */
    public Money enteredIn(String field) {
        mustNotBeFiner(field, amount, digitsInUse(currency));
        return this;
    }

    /** The amount in the currency's minor unit. */
    public long minor() {
        return amount.unscaledValue().longValueExact();
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Less than, equal to or greater than zero: -1, 0, 1. */
    public int sign() {
        return amount.signum();
    }

    /** This amount in another currency, of which {@code rate} make one unit of this one; rounded half up to the decimals in use. */
    public Money times(BigDecimal rate, String into) {
        return new Money(amount.multiply(rate).setScale(digitsInUse(into), RoundingMode.HALF_UP), into);
    }

    /** This amount in another currency, of which one unit is worth {@code rate} of this one; rounded half up to the decimals in use. */
    public Money over(BigDecimal rate, String into) {
        return new Money(amount.divide(rate, digitsInUse(into), RoundingMode.HALF_UP), into);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw RuleBroken.at("currency", KernelRule.CURRENCIES_MIXED, currency, other.currency);
        }
        return other;
    }

    /** {@code 300000000000 VND}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
