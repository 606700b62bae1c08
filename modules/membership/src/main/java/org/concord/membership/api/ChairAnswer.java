package org.concord.membership.api;

import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * Who held a seat on the day asked for, how well that is known, and who says so. Where {@code evidence} is {@link Evidence#NOT_KNOWN}
 * holder, person, term, bounds and source are null. The holders known before and after are named in any case, or null where none is.
 *
 * @param seat code of the seat, or null where no seat of the body is known
 * @param label what the body calls the seat, or null
 * @param holder code of the participant
 * @param person who sat there for it, or null
 * @param term id of the chair term
 * @param from when the term began, or by when the holder was in office ({@code fromBound})
 * @param to when it ended, or when the holder was last seen ({@code toBound}); null when it goes on
 * @param previousTo when the holder before ended, or was last seen
 * @param nextFrom when the holder after began, or was first seen
 */
public record ChairAnswer(String body, String bodyName, String seat, SeatFunction function, String label, Evidence evidence,
        String holder, String holderName, String person, UUID term, PartialDate from, Bound fromBound, PartialDate to, Bound toBound,
        String source, Confidence confidence, String note,
        String previousHolder, String previousHolderName, String previousPerson, PartialDate previousTo, String previousSource,
        String nextHolder, String nextHolderName, String nextPerson, PartialDate nextFrom, String nextSource) {
}
