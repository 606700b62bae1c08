package org.concord.actionplans.internal.plan;

import java.time.LocalDate;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Period;
import org.concord.kernel.RuleBroken;

/** Days as plans have them: with four digits of a year, and an end that is not before its start. */
public final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private Days() {
    }

    /** A day of which books speak: programs that read them know few centuries, and a slip of the pen is in another. */
    public static LocalDate ofBooks(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw RuleBroken.at(field, KernelRule.DATE_DOES_NOT_EXIST, day);
        }
        return day;
    }

    public static LocalDate checked(String field, LocalDate day) {
        if (day != null && (day.isBefore(Period.BEGINNING) || day.isAfter(Period.FOREVER))) {
            throw RuleBroken.at(field, KernelRule.DATE_DOES_NOT_EXIST, day);
        }
        return day;
    }

    public static void inOrder(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw RuleBroken.at("to", KernelRule.ENDS_BEFORE_START, from, to);
        }
    }
}
