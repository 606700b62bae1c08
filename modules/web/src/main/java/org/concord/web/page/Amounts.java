package org.concord.web.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;

/**
 * Amounts and numbers as they are written in one language: {@code 3.000.000} is three million in Vietnamese and nothing in English. What could
 * be meant in two ways is refused, never guessed at. Decimals are those that people use, as {@link Money#digitsInUse(String)} knows them.
 */
public final class Amounts {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Map<String, Amounts> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final int GROUP = 3;
    private static final int MOST_DECIMALS = 12;

    private final DecimalFormatSymbols symbols;
    private final Pattern number;

    private Amounts(Locale locale) {
        symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setZeroDigit('0');
        symbols.setMinusSign('-');
        String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        String decimal = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        number = Pattern.compile("(-?)(\\d+|\\d{1,3}(?:" + group + "\\d{3})+)(?:" + decimal + "(\\d+))?");
    }

    /** As they are written in this language. */
    public static Amounts in(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, tag -> new Amounts(Locale.forLanguageTag(tag)));
    }

    /** What somebody typed for an amount of {@code currency}. */
    public BigDecimal amount(String typed, String currency) {
        int digits = Money.digitsInUse(currency);
        Matcher written = number.matcher(plain(typed));
        if (!written.matches()) {
            throw ambiguous(typed, currency);
        }
        String decimals = written.group(3) == null ? "" : written.group(3);
        if (decimals.length() > digits) {
            throw decimals.length() == GROUP || decimals.matches("0+") ? ambiguous(typed, currency)
                : new RuleBroken(KernelRule.FINER_THAN_CURRENCY, typed, digits);
        }
        return value(written);
    }

    /** The same with its currency. */
    public Money money(String typed, String currency) {
        BigDecimal amount = amount(typed, currency);
        try {
            return new Money(amount, currency);
        } catch (RuleBroken broken) {
            throw new RuleBroken(broken.rule(), broken.details().toArray());
        }
    }

    /** What somebody typed for a number that is no amount, such as a rate. */
    public BigDecimal number(String typed) {
        Matcher written = number.matcher(plain(typed));
        if (!written.matches()) {
            throw new RuleBroken(KernelRule.NOT_A_NUMBER, typed);
        }
        return value(written);
    }

    private BigDecimal value(Matcher written) {
        String whole = written.group(2).replace(String.valueOf(symbols.getGroupingSeparator()), "");
        return new BigDecimal(written.group(1) + whole + (written.group(3) == null ? "" : "." + written.group(3)));
    }

    private RuleBroken ambiguous(String typed, String currency) {
        return new RuleBroken(KernelRule.AMOUNT_AMBIGUOUS, typed, currency, written(BigDecimal.valueOf(1_234_567), Money.digitsInUse(currency)));
    }

    /** Without spaces, in the digits 0 to 9, whichever were typed. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        SPACES.matcher(typed).replaceAll("").replace('\u2212', '-').codePoints()
            .forEach(sign -> plain.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return plain.toString();
    }

    /** An amount without its currency, as it stands in a column or a field. */
    public String written(Money money) {
        int digits = Money.digitsInUse(money.currency());
        boolean finer = money.amount().stripTrailingZeros().scale() > digits;
        return written(money.amount(), finer ? Money.digits(money.currency()) : digits);
    }

    /** A number with the decimals it has. */
    public String written(BigDecimal value) {
        return written(value, Math.min(MOST_DECIMALS, Math.max(0, value.scale())));
    }

    private String written(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
