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
 * @param evidence how well it is known that the holder sat there on the day asked for; null where no day was asked for
 * @param source who says so: an address, or the name of a report
 */
public record ChairTermRow(UUID id, String body, String bodyName, String seat, SeatFunction function, String holder, String holderName,
        UUID person, String personName, PartialDate from, Bound fromBound, PartialDate to, Bound toBound, Evidence evidence,
        String source, Confidence confidence, String note, long version) {

    /** As the database knows it. */
    public ChairTermRow(UUID id, String body, String bodyName, String seat, SeatFunction function, String holder, String holderName,
            UUID person, String personName, LocalDate fromDay, Precision fromPrecision, Bound fromBound, LocalDate toDay,
            Precision toPrecision, Bound toBound, String source, Confidence confidence, String note, long version) {
        this(id, body, bodyName, seat, function, holder, holderName, person, personName, Dates.of(fromDay, fromPrecision), fromBound,
            Dates.of(toDay, toPrecision), toBound, null, source, confidence, note, version);
    }

    /** The same, with how well it is known for the day asked for. */
    public ChairTermRow known(Evidence how) {
        return new ChairTermRow(id, body, bodyName, seat, function, holder, holderName, person, personName, from, fromBound, to, toBound,
            how, source, confidence, note, version);
    }
}
