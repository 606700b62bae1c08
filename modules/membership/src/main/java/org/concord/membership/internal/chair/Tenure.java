package org.concord.membership.internal.chair;

import java.time.LocalDate;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.Period;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.Bound;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Evidence;

/**
 * How long somebody held a seat, as far as sources tell. A bound that was {@link Bound#SEEN} is the outermost day on which the holder was
 * seen in office: nothing is said about the days beyond.
 *
 * @param to null when it goes on
 */
public record Tenure(PartialDate from, Bound fromBound, PartialDate to, Bound toBound) {

    public Tenure {
        Required.value("from", from);
        fromBound = fromBound == null ? Bound.STATED : fromBound;
        toBound = toBound == null ? Bound.STATED : toBound;
        if (to == null && toBound == Bound.SEEN) {
            throw RuleBroken.at("to", KernelRule.REQUIRED);
        }
        new Period(from, to);
    }

    static Tenure of(ChairTermRow term) {
        return new Tenure(term.from(), term.fromBound(), term.to(), term.toBound());
    }

    public Period period() {
        return new Period(from, to);
    }

    /** How well it is known that the holder was in office on {@code day}. */
    public Evidence on(LocalDate day) {
        if (!period().includes(day)) {
            return Evidence.NOT_KNOWN;
        }
        if (coarse(from) && !day.isAfter(from.lastDay()) || to != null && coarse(to) && !day.isBefore(to.firstDay())) {
            return Evidence.WITHIN_COARSE_DATE;
        }
        return fromBound == Bound.STATED ? Evidence.STATED : Evidence.SEEN;
    }

    Tenure until(PartialDate end, Bound bound) {
        return new Tenure(from, fromBound, Required.value("to", end), bound);
    }

    private static boolean coarse(PartialDate date) {
        return date.precision() != Precision.DAY;
    }
}
