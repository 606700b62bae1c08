package org.concord.membership.api;

import java.time.LocalDate;

/**
 * Which seats are asked for; every component may be null.
 *
 * @param within of this body or any below it
 * @param asOf of bodies that may have existed on this day
 */
public record ChairSeatCriteria(String process, String body, String within, SeatFunction function, LocalDate asOf) {

    /** Every seat. */
    public static final ChairSeatCriteria ALL = new ChairSeatCriteria(null, null, null, null, null);
}
