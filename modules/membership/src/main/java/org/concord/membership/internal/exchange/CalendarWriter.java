package org.concord.membership.internal.exchange;

import static org.concord.membership.api.MeetingState.CANCELLED;
import static org.concord.membership.api.MeetingState.PLANNED;
import static org.concord.membership.api.MeetingState.POSTPONED;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concord.kernel.ContentLines;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.membership.api.CalendarRow;
import org.concord.membership.api.Confidentiality;

/** Writes meetings as one iCalendar object (RFC 5545, RFC 7986). The same meetings give the same bytes. */
public final class CalendarWriter {

    /** What is said of a confidential meeting besides its date and place. */
    public static final String CONFIDENTIAL = "Confidential meeting";
    /** When nothing was changed yet. */
    static final Instant NEVER = Instant.EPOCH;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String REFRESHED = "PT6H";

    private final ContentLines lines = new ContentLines();
    private final URI site;
    private final Map<String, String> countries;

    /** @param countries their names, by code */
    CalendarWriter(URI site, Map<String, String> countries) {
        this.site = site;
        this.countries = countries;
    }

    /**
     * The calendar as text.
     *
     * @param name what calendar programs call it
     * @param path where under the site it is read from
     */
    String write(String name, String path, List<CalendarRow> meetings) {
        List<CalendarRow> known = meetings.stream()
            .filter(meeting -> meeting.from().precision() == Precision.DAY)
            .sorted(Comparator.comparing(CalendarRow::from).thenComparing(CalendarRow::id))
            .toList();
        return calendar(name, path, known);
    }

    /** When any of them was changed last, to the second. */
    static Instant lastModified(List<CalendarRow> meetings) {
        return meetings.stream().map(CalendarWriter::changed).max(Comparator.naturalOrder()).orElse(NEVER);
    }

    private String calendar(String name, String path, List<CalendarRow> meetings) {
        String address = site.resolve(path).toASCIIString();
        lines.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Concord//Membership//EN")
            .line("CALSCALE", "GREGORIAN")
            .text("NAME", name).text("X-WR-CALNAME", name)
            .line("LAST-MODIFIED", UTC.format(lastModified(meetings)))
            .line("REFRESH-INTERVAL;VALUE=DURATION", REFRESHED).line("X-PUBLISHED-TTL", REFRESHED)
            .line("SOURCE;VALUE=URI", address).line("URL", site.toASCIIString());
        zones(meetings).forEach((zone, since) -> ZoneLines.write(lines, ZoneId.of(zone), since));
        meetings.forEach(this::entries);
        return lines.line("END", "VCALENDAR").toString();
    }

    /** Each zone in use with the first day it is needed for; UTC when there is none, because a calendar without any component is not valid. */
    private static SortedMap<String, LocalDate> zones(List<CalendarRow> meetings) {
        SortedMap<String, LocalDate> zones = meetings.stream()
            .filter(CalendarWriter::atItsClock)
            .collect(Collectors.toMap(CalendarRow::zone, meeting -> meeting.from().firstDay(), (one, other) -> one.isBefore(other) ? one : other,
                TreeMap::new));
        if (meetings.isEmpty()) {
            zones.put("Etc/UTC", LocalDate.EPOCH);
        }
        return zones;
    }

    private void entries(CalendarRow meeting) {
        if (meeting.days().isEmpty()) {
            PartialDate last = meeting.to() == null ? meeting.from() : meeting.to();
            entry(meeting, new MeetingUid(meeting.id(), null), meeting.from().firstDay(), last.lastDay());
        } else {
            meeting.days().forEach(day -> entry(meeting, new MeetingUid(meeting.id(), day), day, day));
        }
    }

    private void entry(CalendarRow meeting, MeetingUid uid, LocalDate first, LocalDate last) {
        String changed = UTC.format(changed(meeting));
        lines.line("BEGIN", "VEVENT").line("UID", uid.toString()).line("DTSTAMP", changed).line("LAST-MODIFIED", changed)
            .line("SEQUENCE", String.valueOf(meeting.sequence()));
        when(meeting, first, last);
        lines.text("SUMMARY", summary(meeting))
            .optionalText("LOCATION", new Location(meeting.place(), meeting.country()).written(countries))
            .line("STATUS", status(meeting));
        if (!confidential(meeting)) {
            lines.optionalText("CATEGORIES", meeting.body()).line("URL", site.resolve("membership/meeting?id=" + meeting.id()).toASCIIString());
        }
        lines.line("END", "VEVENT");
    }

    private void when(CalendarRow meeting, LocalDate first, LocalDate last) {
        if (meeting.startTime() == null) {
            lines.line("DTSTART;VALUE=DATE", DAY.format(first)).line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
            return;
        }
        String zone = atItsClock(meeting) ? ";TZID=" + meeting.zone() : "";
        lines.line("DTSTART" + zone, TIME.format(first.atTime(meeting.startTime())));
        if (meeting.endTime() != null) {
            lines.line("DTEND" + zone, TIME.format(last.atTime(meeting.endTime())));
        } else if (last.isAfter(first)) {
            lines.line("DTEND" + zone, TIME.format(last.plusDays(1).atTime(LocalTime.MIDNIGHT)));
        }
    }

    private static boolean atItsClock(CalendarRow meeting) {
        return meeting.startTime() != null && meeting.zone() != null;
    }

    private static boolean confidential(CalendarRow meeting) {
        return meeting.confidentiality() == Confidentiality.CONFIDENTIAL;
    }

    private static String summary(CalendarRow meeting) {
        return confidential(meeting) || meeting.title() == null ? CONFIDENTIAL : meeting.title();
    }

    private static String status(CalendarRow meeting) {
        if (meeting.state() == CANCELLED) {
            return "CANCELLED";
        }
        return meeting.state() == PLANNED || meeting.state() == POSTPONED ? "TENTATIVE" : "CONFIRMED";
    }

    private static Instant changed(CalendarRow meeting) {
        return meeting.lastModified().truncatedTo(ChronoUnit.SECONDS);
    }
}
