package org.concord.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is known: to the day ({@code 2017-10-13}), the month ({@code 2017-10}) or the year ({@code 2017}). Sources often
 * say no more, and Concord does not make up the rest. Written as in ISO 8601 (EDTF level 0).
 *
 * @param firstDay the first day it can mean
 * @param precision how much of {@code firstDay} is known
 */
public record PartialDate(LocalDate firstDay, Precision precision) implements Comparable<PartialDate> {

    private static final Pattern WRITTEN = Pattern.compile("(?!0000)(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** How much of a date is known. */
    public enum Precision { DAY, MONTH, YEAR }

    public PartialDate {
        firstDay = switch (precision) {
            case DAY -> firstDay;
            case MONTH -> firstDay.withDayOfMonth(1);
            case YEAR -> firstDay.withDayOfYear(1);
        };
    }

    /** A date known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /** Reads {@code 2017}, {@code 2017-10} or {@code 2017-10-13}; anything else breaks {@link KernelRule#DATE_DOES_NOT_EXIST}. */
    public static PartialDate parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new RuleBroken(KernelRule.DATE_DOES_NOT_EXIST, written);
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
            }
            int month = Integer.parseInt(parts.group(2));
            return parts.group(3) == null
                ? new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH)
                : of(LocalDate.of(year, month, Integer.parseInt(parts.group(3))));
        } catch (DateTimeException notInTheCalendar) {
            throw new RuleBroken(KernelRule.DATE_DOES_NOT_EXIST, written);
        }
    }

    /** The last day it can mean. */
    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> firstDay;
            case MONTH -> firstDay.plusMonths(1).minusDays(1);
            case YEAR -> firstDay.plusYears(1).minusDays(1);
        };
    }

    /** By first day, the more exact one first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay.compareTo(other.firstDay);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** As ISO 8601 writes what is known. */
    @Override
    public String toString() {
        String day = firstDay.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}
