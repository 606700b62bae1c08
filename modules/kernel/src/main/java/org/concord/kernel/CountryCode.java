package org.concord.kernel;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An ISO 3166-1 alpha-2 code, as the JDK lists them.
 *
 * @param alpha2 two capital letters
 */
public record CountryCode(String alpha2) {

    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Map<String, String> ALPHA3 =
        KNOWN.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), code -> country(code).getISO3Country()));

    public CountryCode {
        if (alpha2 == null || !KNOWN.contains(alpha2)) {
            throw new RuleBroken(KernelRule.UNKNOWN_COUNTRY, String.valueOf(alpha2));
        }
    }

    /** The code that {@code field} of a form holds, null where it holds none; {@link KernelRule#UNKNOWN_COUNTRY} at that field for any other text. */
    public static String optional(String field, String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return new CountryCode(given.strip()).alpha2();
        } catch (RuleBroken unknown) {
            throw RuleBroken.at(field, unknown.rule(), given);
        }
    }

    /** The ISO 4217 code of what is legal tender in the country of a code, as the JDK knows it; empty where no country has that code, or the country no money. */
    public static Optional<String> tender(String code) {
        return Optional.of(code).filter(KNOWN::contains).map(CountryCode::country).map(Currency::getInstance).map(Currency::getCurrencyCode);
    }

    /** The alpha-3 code of the same country. */
    public String alpha3() {
        return ALPHA3.get(alpha2);
    }

    @Override
    public String toString() {
        return alpha2;
    }

    private static Locale country(String alpha2) {
        return new Locale.Builder().setRegion(alpha2).build();
    }
}
