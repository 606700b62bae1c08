package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/** A mark on the timeline of the processes. Of a confidential meeting outsiders see the dates only; {@code title} is then null. */
public record TimelineRow(TimelineKind kind, UUID id, String process, String body, String title, PartialDate from, PartialDate to) {

    /** As the database knows it. What {@code shown} does not allow is left out. */
    public TimelineRow(TimelineKind kind, UUID id, String process, String body, String title, LocalDate fromDay, Precision fromPrecision,
            LocalDate toDay, Precision toPrecision, boolean shown) {
        this(kind, id, shown ? process : null, shown ? body : null, shown ? title : null, Dates.of(fromDay, fromPrecision),
            Dates.of(toDay, toPrecision));
    }
}
