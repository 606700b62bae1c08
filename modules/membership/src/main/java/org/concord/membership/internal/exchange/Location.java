package org.concord.membership.internal.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a meeting is, as calendars say it: {@code Bangkok, Thailand}.
 *
 * @param place town or house, or null
 * @param country ISO 3166-1 alpha-2, or null
 */
public record Location(String place, String country) {

    /** Reads a location; what stands behind the last comma may be a country. */
    public static Location read(String written) {
        if (written == null || written.isBlank()) {
            return new Location(null, null);
        }
        int comma = written.lastIndexOf(',');
        Optional<String> country = country(written.substring(comma + 1).strip());
        if (country.isEmpty()) {
            return new Location(written.strip(), null);
        }
        return new Location(comma < 0 ? null : written.substring(0, comma).strip(), country.get());
    }

    private static Optional<String> country(String name) {
        return Arrays.stream(Locale.getISOCountries()).filter(code -> name.equalsIgnoreCase(named(code)) || name.equals(code)).findFirst();
    }

    private static String named(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return Stream.of(place, country == null ? null : named(country)).filter(part -> part != null).collect(Collectors.joining(", "));
    }
}
