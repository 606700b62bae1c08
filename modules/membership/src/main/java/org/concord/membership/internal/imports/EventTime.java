package org.concord.membership.internal.imports;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.concord.imports.api.Line;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.CalendarRule;
import org.concord.membership.api.MeetingRule;

/**
 * When an event is, in the days and clock times of a meeting.
 *
 * @param start null for whole days
 * @param end null when not known
 * @param zone IANA; what the file says in general where the event is of whole days
 */
record EventTime(LocalDate first, LocalDate last, LocalTime start, LocalTime end, String zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final String UTC = "Etc/UTC";
    private static final int LENGTH_OF_DAY = 8;

    /** Reads DTSTART with DTEND or DURATION. */
    static EventTime of(Line event) {
        String start = event.written("DTSTART");
        if (start == null) {
            throw RuleBroken.at("DTSTART", CalendarRule.CALENDAR_START_MISSING);
        }
        ZoneId zone = zone(event);
        if (start.strip().length() == LENGTH_OF_DAY) {
            LocalDate first = read("DTSTART", start, text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
            LocalDate after = wholeDaysEnd(event, first);
            return new EventTime(first, after.isAfter(first) ? after.minusDays(1) : first, null, null, zone.getId());
        }
        LocalDateTime begins = local("DTSTART", start, zone);
        LocalDateTime ends = end(event, begins, zone);
        if (ends == null || !ends.isAfter(begins)) {
            return new EventTime(begins.toLocalDate(), begins.toLocalDate(), begins.toLocalTime(), null, zone.getId());
        }
        if (!ends.toLocalTime().isAfter(begins.toLocalTime())) {
            // A meeting ends each day at one hour, later than it begins: from two o'clock to noon of another day tells no such hour.
            boolean byNight = ends.toLocalTime().equals(LocalTime.MIDNIGHT) || Duration.between(begins, ends).toDays() == 0;
            return new EventTime(begins.toLocalDate(), ends.toLocalDate().minusDays(byNight ? 1 : 0), begins.toLocalTime(), null, zone.getId());
        }
        return new EventTime(begins.toLocalDate(), ends.toLocalDate(), begins.toLocalTime(), ends.toLocalTime(), zone.getId());
    }

    private static ZoneId zone(Line event) {
        String named = event.written("DTSTART;TZID");
        if (named == null) {
            String ofFile = event.written(CalendarFile.ZONE_OF_FILE);
            named = ofFile == null || ofFile.isBlank() ? UTC : ofFile;
        }
        String given = named;
        return WindowsZones.zone(given).orElseThrow(() -> RuleBroken.at("DTSTART", MeetingRule.UNKNOWN_ZONE, given));
    }

    private static LocalDate wholeDaysEnd(Line event, LocalDate first) {
        String end = event.written("DTEND");
        if (end != null) {
            return read("DTEND", end.strip().substring(0, Math.min(LENGTH_OF_DAY, end.strip().length())),
                text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
        }
        String duration = event.written("DURATION");
        return duration == null ? first.plusDays(1) : read("DURATION", duration, text -> first.plus(Period.parse(text)));
    }

    private static LocalDateTime end(Line event, LocalDateTime begins, ZoneId zone) {
        if (event.written("DTEND") != null) {
            String named = event.written("DTEND;TZID");
            ZoneId own = named == null ? zone : WindowsZones.zone(named).orElse(zone);
            return local("DTEND", event.written("DTEND"), own).atZone(own).withZoneSameInstant(zone).toLocalDateTime();
        }
        String duration = event.written("DURATION");
        return duration == null ? null
            : read("DURATION", duration, text -> begins.plus(text.endsWith("W") ? Duration.ofDays(Period.parse(text).getDays()) : Duration.parse(text)));
    }

    private static LocalDateTime local(String property, String written, ZoneId zone) {
        return read(property, written, text -> text.endsWith("Z")
            ? LocalDateTime.parse(text.substring(0, text.length() - 1), TIME).atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime()
            : LocalDateTime.parse(text, TIME));
    }

    private static <T> T read(String property, String written, Function<String, T> reading) {
        try {
            return reading.apply(written.strip());
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw RuleBroken.at(property, CalendarRule.CALENDAR_DATE_UNREADABLE, written);
        }
    }
}
