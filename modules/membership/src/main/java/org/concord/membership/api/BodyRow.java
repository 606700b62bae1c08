package org.concord.membership.api;

import java.time.LocalDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/**
 * A body in a list.
 *
 * @param name in the reader's language, else in English
 * @param parent code of the body it reports to, or null
 * @param established null when not known
 * @param dissolved null as long as it works
 */
public record BodyRow(String code, String process, String name, BodyKind kind, String parent, PartialDate established,
        PartialDate dissolved, long version) {

    /** As the database knows it. */
    public BodyRow(String code, String process, String name, BodyKind kind, String parent, LocalDate establishedDay,
            Precision establishedPrecision, LocalDate dissolvedDay, Precision dissolvedPrecision, long version) {
        this(code, process, name, kind, parent, Dates.of(establishedDay, establishedPrecision),
            Dates.of(dissolvedDay, dissolvedPrecision), version);
    }
}
