package org.concord.membership.internal.exchange;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import org.concord.kernel.ContentLines;

/**
 * Writes a VTIMEZONE (RFC 5545, section 3.6.5) with the rules that hold in a zone from some day on: each change of the clock that is history,
 * and the rule by which it changes from now on.
 */
final class ZoneLines {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int DAYS_A_WEEK = 7;

    private final ZoneRules rules;
    private final ContentLines lines;

    private ZoneLines(ZoneRules rules, ContentLines lines) {
        this.rules = rules;
        this.lines = lines;
    }

    /** Writes the rules of {@code zone} for all days from {@code since} on. */
    static void write(ContentLines lines, ZoneId zone, LocalDate since) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        new ZoneLines(zone.getRules(), lines).writeSince(since.atStartOfDay(zone).toInstant());
        lines.line("END", "VTIMEZONE");
    }

    private void writeSince(Instant start) {
        ZoneOffsetTransition before = rules.previousTransition(start.plusSeconds(1));
        if (before == null || before.getDateTimeBefore().isBefore(LONG_AGO)) {
            unchanged(rules.getOffset(start));
        } else {
            observance(before, null);
        }
        rules.getTransitions().stream().filter(change -> change.getInstant().isAfter(start)).forEach(change -> observance(change, null));
        int ruled = firstYearRuled(start);
        rules.getTransitionRules().forEach(rule -> observance(rule.createTransition(ruled), rule));
    }

    /** The year from which on nothing but the rules say when the clock changes. */
    private int firstYearRuled(Instant start) {
        int year = start.atOffset(ZoneOffset.UTC).getYear();
        int history = rules.getTransitions().size();
        return history == 0 ? year : Math.max(year, rules.getTransitions().get(history - 1).getDateTimeBefore().getYear() + 1);
    }

    private void unchanged(ZoneOffset offset) {
        lines.line("BEGIN", "STANDARD").line("DTSTART", LOCAL.format(LONG_AGO))
            .line("TZOFFSETFROM", written(offset)).line("TZOFFSETTO", written(offset)).line("END", "STANDARD");
    }

    private void observance(ZoneOffsetTransition change, ZoneOffsetTransitionRule rule) {
        String kind = rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD";
        lines.line("BEGIN", kind).line("DTSTART", LOCAL.format(change.getDateTimeBefore()))
            .line("TZOFFSETFROM", written(change.getOffsetBefore())).line("TZOFFSETTO", written(change.getOffsetAfter()));
        if (rule != null) {
            lines.line("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + days(rule));
        }
        lines.line("END", kind);
    }

    private static String days(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return "BYMONTHDAY=" + day;
        }
        String weekday = weekday(rule.getDayOfWeek());
        if (day < 0) {
            return "BYDAY=-1" + weekday;
        }
        if (day % DAYS_A_WEEK == 1) {
            return "BYDAY=" + (day / DAYS_A_WEEK + 1) + weekday;
        }
        StringBuilder week = new StringBuilder("BYMONTHDAY=").append(day);
        for (int next = day + 1; next < day + DAYS_A_WEEK; next++) {
            week.append(',').append(next);
        }
        return week + ";BYDAY=" + weekday;
    }

    private static String weekday(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static String written(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
