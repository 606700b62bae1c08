package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/**
 * Somebody holds or held a seat.
 *
 * @param seat code of the seat in the body
 * @param holder code of the participant, an organisation too
 * @param person id of the person who sits there for it, or null
 * @param from when the term began, or by when the holder was in office
 * @param fromBound null for {@link Bound#STATED}
 * @param to when it ended, or when the holder was last seen; null when it goes on
 * @param toBound null for {@link Bound#STATED}
 * @param source who says so: an address, or the name of a report
 */
public record AppointChair(String body, String seat, @NotNull String holder, UUID person, @NotNull PartialDate from, Bound fromBound,
        PartialDate to, Bound toBound, String source, Confidence confidence, String note) {
}
