package org.concord.membership.internal.chair;

import java.time.LocalDate;
import java.util.List;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.ChairSeatRow;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Evidence;

/**
 * All that is known of who held one seat.
 *
 * @param terms the earliest first
 */
record SeatHistory(ChairSeatRow seat, List<ChairTermRow> terms) {

    private static final ChairTermRow NOBODY = new ChairTermRow(null, null, null, null, null, null, null, null, null, (PartialDate) null,
        null, null, null, null, null, null, null, 0);

    /** Who held it on {@code day}. Where one term ends and the next begins in the same month or year, the later one is the holder. */
    ChairAnswer on(LocalDate day) {
        ChairTermRow holder = NOBODY;
        ChairTermRow previous = NOBODY;
        ChairTermRow next = NOBODY;
        for (ChairTermRow term : terms) {
            if (Tenure.of(term).on(day) != Evidence.NOT_KNOWN) {
                previous = holder == NOBODY ? previous : holder;
                holder = term;
            } else if (term.from().firstDay().isAfter(day)) {
                next = next == NOBODY ? term : next;
            } else {
                previous = term;
            }
        }
        return answer(holder == NOBODY ? Evidence.NOT_KNOWN : Tenure.of(holder).on(day), holder, previous, next);
    }

    /** The answer for a body of which no seat is known. */
    static ChairAnswer unknown(String body, String bodyName) {
        ChairSeatRow none = new ChairSeatRow(null, body, bodyName, null, null, null, 0);
        return new SeatHistory(none, List.of()).answer(Evidence.NOT_KNOWN, NOBODY, NOBODY, NOBODY);
    }

    private ChairAnswer answer(Evidence evidence, ChairTermRow holder, ChairTermRow previous, ChairTermRow next) {
        return new ChairAnswer(seat.body(), seat.bodyName(), seat.code(), seat.function(), seat.label(), evidence,
            holder.holder(), holder.holderName(), holder.personName(), holder.id(), holder.from(), holder.fromBound(), holder.to(),
            holder.toBound(), holder.source(), holder.confidence(), holder.note(),
            previous.holder(), previous.holderName(), previous.personName(), previous.to(), previous.source(),
            next.holder(), next.holderName(), next.personName(), next.from(), next.source());
    }
}
