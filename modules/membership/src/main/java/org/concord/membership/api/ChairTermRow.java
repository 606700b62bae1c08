package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/**
 * A term in a list.
 *
 * @param seat code of the seat in the body
 * @param holder code of the participant, which may be an organisation
 * @param person id of the person who sat there for it, or null
 * @param to null when it goes on
 * @param source who says so: an address, or the name of a report
 */
public record ChairTermRow(UUID id, String body, String bodyName, String seat, SeatFunction function, String holder, String holderName,
        UUID person, String personName, PartialDate from, Bound fromBound, PartialDate to, Bound toBound, String source,
        Confidence confidence, String note, long version) {

    /** As the database knows it. */
    public ChairTermRow(UUID id, String body, String bodyName, String seat, SeatFunction function, String holder, String holderName,
            UUID person, String personName, LocalDate fromDay, Precision fromPrecision, Bound fromBound, LocalDate toDay,
            Precision toPrecision, Bound toBound, String source, Confidence confidence, String note, long version) {
        this(id, body, bodyName, seat, function, holder, holderName, person, personName, Dates.of(fromDay, fromPrecision), fromBound,
            Dates.of(toDay, toPrecision), toBound, source, confidence, note, version);
    }
}
