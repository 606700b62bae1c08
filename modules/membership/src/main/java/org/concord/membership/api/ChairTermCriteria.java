package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which terms are asked for; every component may be null.
 *
 * @param within of this body or any below it
 * @param seat code of the seat; says most together with {@code body}
 * @param holder code of the participant
 * @param asOf those that may include this day
 * @param q part of the holder's code or name in any language, or of the person's name
 */
public record ChairTermCriteria(String process, String body, String within, String seat, String holder, UUID person, LocalDate asOf,
        String q) {

    /** Every term. */
    public static final ChairTermCriteria ALL = new ChairTermCriteria(null, null, null, null, null, null, null, null);
}
