package org.concord.membership.internal.imports;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The IANA zones behind the names that Outlook writes, for the countries whose officials send us calendars (after Unicode CLDR). */
final class WindowsZones {

    private static final Map<String, String> IANA = Map.ofEntries(
        Map.entry("SE Asia Standard Time", "Asia/Bangkok"), Map.entry("Singapore Standard Time", "Asia/Singapore"),
        Map.entry("Myanmar Standard Time", "Asia/Yangon"), Map.entry("China Standard Time", "Asia/Shanghai"),
        Map.entry("Taipei Standard Time", "Asia/Taipei"), Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
        Map.entry("Korea Standard Time", "Asia/Seoul"), Map.entry("India Standard Time", "Asia/Kolkata"),
        Map.entry("Sri Lanka Standard Time", "Asia/Colombo"), Map.entry("Bangladesh Standard Time", "Asia/Dhaka"),
        Map.entry("Nepal Standard Time", "Asia/Kathmandu"), Map.entry("Pakistan Standard Time", "Asia/Karachi"),
        Map.entry("Afghanistan Standard Time", "Asia/Kabul"), Map.entry("Iran Standard Time", "Asia/Tehran"),
        Map.entry("Arabian Standard Time", "Asia/Dubai"), Map.entry("Ulaanbaatar Standard Time", "Asia/Ulaanbaatar"),
        Map.entry("West Pacific Standard Time", "Pacific/Port_Moresby"), Map.entry("New Zealand Standard Time", "Pacific/Auckland"),
        Map.entry("Fiji Standard Time", "Pacific/Fiji"), Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
        Map.entry("AUS Central Standard Time", "Australia/Darwin"), Map.entry("W. Australia Standard Time", "Australia/Perth"),
        Map.entry("E. Australia Standard Time", "Australia/Brisbane"), Map.entry("W. Europe Standard Time", "Europe/Zurich"),
        Map.entry("GMT Standard Time", "Europe/London"), Map.entry("Eastern Standard Time", "America/New_York"),
        Map.entry("UTC", "Etc/UTC"));

    private WindowsZones() {
    }

    /** The zone of that name, whoever gave it; empty when nobody knows it. */
    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(IANA.getOrDefault(name, name)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
