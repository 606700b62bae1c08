package org.concord.kernel;

import java.time.LocalDate;

/**
 * From one date to another, both included, each as exactly as it is known. No end means it goes on; no start means the start is not known.
 * A coarse end counts to the last day it can mean, except that a period which ends in the month or year in which the next one begins does
 * not overlap it: "2018 to 2020" and "2020 onwards" follow one another.
 *
 * @param from the first date, or null when the start is not known
 * @param to the last date, or null when it goes on
 */
public record Period(PartialDate from, PartialDate to) {

    /** Stands for "not known" and "goes on" where a database column must compare. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    /** Stands for "goes on" where a database column must compare. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public Period {
        if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
            throw RuleBroken.at("to", KernelRule.ENDS_BEFORE_START, from, to);
        }
    }

    /** From {@code start}, going on. */
    public static Period since(PartialDate start) {
        return new Period(start, null);
    }

    /** The first day it may include; {@link #BEGINNING} when the start is not known. */
    public LocalDate firstDay() {
        return from == null ? BEGINNING : from.firstDay();
    }

    /** The last day it may include; {@link #FOREVER} when it goes on. */
    public LocalDate lastDay() {
        return to == null ? FOREVER : to.lastDay();
    }

    /** Whether {@code day} may lie in it. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Whether both certainly share a day, or say the same. Coarse bounds that merely touch do not overlap. */
    public boolean overlaps(Period other) {
        return equals(other) || startsByEndOf(other) && other.startsByEndOf(this);
    }

    private boolean startsByEndOf(Period other) {
        return from == null || other.to == null || !from.lastDay().isAfter(other.to.firstDay());
    }

    /** The same period, ended. */
    public Period until(PartialDate end) {
        return new Period(from, end);
    }
}
