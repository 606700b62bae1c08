package org.concord.membership.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * The seats of the chairs of bodies, and who held them when. Terms on one seat never overlap. A gap is allowed, and reported, because
 * sources often say no more than that somebody was seen in office on a day: see {@link Bound} and {@link Evidence}.
 */
public interface Chairs {

    /** Who held each seat on a day, by body and seat: one answer a seat, and one for a body of which no seat is known. */
    List<ChairAnswer> onDay(ChairQuestion question);

    /** Seats by body and code. */
    Page<ChairSeatRow> seats(ChairSeatCriteria criteria, Paging paging);

    /** One seat. */
    Optional<ChairSeatRow> seat(UUID id);

    /** Gives a body one more seat. */
    void openSeat(UUID id, OpenSeat command);

    /** Corrects what a seat is called. */
    void describeSeat(UUID id, long version, DescribeSeat command);

    /** Terms, the latest first. */
    Page<ChairTermRow> terms(ChairTermCriteria criteria, Paging paging);

    /** One term. */
    Optional<ChairTermRow> term(UUID id);

    /** Somebody takes a seat, or took it. */
    void appoint(UUID id, AppointChair command);

    /** Says more exactly when a term began and ended, who held it, or who says so. */
    void correct(UUID id, long version, CorrectChairTerm command);

    /** Ends a term that goes on. */
    void end(UUID id, long version, EndChairTerm command);
}
