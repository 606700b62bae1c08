package org.concord.membership.internal.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MeetingRule;

/**
 * The days a meeting is held on: all from first to last, or single ones among them ("21 and 23 September"). Of some meetings of the past only
 * the month is known; their single days are then not known either.
 *
 * @param single in order, beginning with the first day and ending with the last; empty when every day from first to last counts
 */
record MeetingDays(LocalDate first, LocalDate last, Precision precision, List<LocalDate> single) {

    /** The most days from the first to the last. */
    static final int MOST = 92;
    /** The most days from the first a meeting can begin on to the last it can end on, when only its years are known. */
    static final int LONGEST = 731;

    MeetingDays {
        single = List.copyOf(single);
    }

    static MeetingDays of(PartialDate from, PartialDate to, List<LocalDate> single) {
        if (from == null) {
            throw RuleBroken.at("from", KernelRule.REQUIRED);
        }
        PartialDate end = to == null ? from : to;
        if (end.lastDay().isBefore(from.firstDay())) {
            throw RuleBroken.at("to", KernelRule.ENDS_BEFORE_START, from, end);
        }
        if (end.precision() != from.precision()) {
            throw RuleBroken.at("to", MeetingRule.DAYS_NOT_IN_PERIOD);
        }
        List<LocalDate> named = single == null ? List.of() : List.copyOf(single);
        MeetingDays days = new MeetingDays(from.firstDay(), end.lastDay(), from.precision(), named);
        days.requireSensible();
        return days.simplified();
    }

    private void requireSensible() {
        if (first.plusDays(known() ? MOST : LONGEST).isBefore(last)) {
            throw RuleBroken.at("to", MeetingRule.MEETING_TOO_LONG, MOST);
        }
        boolean inOrder = single.equals(single.stream().distinct().sorted().toList());
        boolean fromFirstToLast = single.isEmpty() || single.get(0).equals(first) && single.get(single.size() - 1).equals(last);
        if (!inOrder || !fromFirstToLast || !single.isEmpty() && !known()) {
            throw RuleBroken.at("days", MeetingRule.DAYS_NOT_IN_PERIOD);
        }
    }

    private MeetingDays simplified() {
        return single.equals(allBetween()) ? new MeetingDays(first, last, precision, List.of()) : this;
    }

    /** Whether the days are known, and not just the month or year. */
    boolean known() {
        return precision == Precision.DAY;
    }

    /** Whether it is, or may have been, held on this day. */
    boolean include(LocalDate day) {
        return single.isEmpty() ? !day.isBefore(first) && !day.isAfter(last) : single.contains(day);
    }

    /** Every single day; empty when the days are not known. */
    List<LocalDate> all() {
        return single.isEmpty() ? allBetween() : single;
    }

    private List<LocalDate> allBetween() {
        return known() ? first.datesUntil(last.plusDays(1)).toList() : List.of();
    }

    PartialDate from() {
        return new PartialDate(first, precision);
    }

    PartialDate to() {
        return new PartialDate(last, precision);
    }

    /** The single days as one column holds them, null when there are none. */
    String written() {
        return single.isEmpty() ? null : single.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    static List<LocalDate> read(String written) {
        return written == null ? List.of() : Arrays.stream(written.split(" ")).map(LocalDate::parse).toList();
    }
}
