package org.concord.actionplans.internal.results;

import java.time.LocalDate;
import org.concord.actionplans.internal.plan.Days;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Required;

/**
 * A time of which results speak.
 *
 * @param from first day, included
 * @param to last day, included
 */
record Times(LocalDate from, LocalDate to) {

    /** A time within a plan. */
    static Times within(Programme plan, LocalDate from, LocalDate to) {
        Times time = new Times(Required.value("from", from), Required.value("to", to));
        plan.mustInclude("from", from);
        plan.mustInclude("to", to);
        Days.inOrder(from, to);
        return time;
    }

    boolean sharesADay(Times other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
