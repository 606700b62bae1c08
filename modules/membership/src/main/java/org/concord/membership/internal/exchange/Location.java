package org.concord.membership.internal.exchange;

import java.util.Locale;
import java.util.Map;
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

    /** Reads a location; what stands behind the last comma may be a country, by one of these names, its common English name or its code. */
    public static Location read(String written, Map<String, String> countries) {
        if (written == null || written.isBlank()) {
            return new Location(null, null);
        }
        int comma = written.lastIndexOf(',');
        Optional<String> country = country(written.substring(comma + 1).strip(), countries);
        if (country.isEmpty()) {
            return new Location(written.strip(), null);
        }
        return new Location(comma < 0 ? null : written.substring(0, comma).strip(), country.get());
    }

    private static Optional<String> country(String name, Map<String, String> countries) {
        return countries.keySet().stream()
            .filter(code -> name.equals(code) || name.equalsIgnoreCase(countries.get(code)) || name.equalsIgnoreCase(commonName(code)))
            .findFirst();
    }

    private static String commonName(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** As {@link #read} understands it again. */
    public String written(Map<String, String> countries) {
        return Stream.of(place, country == null ? null : countries.get(country)).filter(part -> part != null).collect(Collectors.joining(", "));
    }
}
