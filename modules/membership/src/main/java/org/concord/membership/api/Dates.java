package org.concord.membership.api;

import java.time.LocalDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/** A date as two columns of a row. */
final class Dates {

    private Dates() {
    }

    static PartialDate of(LocalDate day, Precision precision) {
        return day == null ? null : new PartialDate(day, precision);
    }
}
