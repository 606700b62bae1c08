package org.concord.training.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A choice that was made. Events are never changed.
 *
 * @param seat number of the seat it got, or null where it waits
 * @param details what the reason names, in its order
 * @param by username of who had it made, or {@code system:training}
 */
public record AllocationEventRow(UUID id, UUID run, UUID nomination, String participant, String officerName, Instant at, Integer seat, AllocationReason why,
        List<String> details, String by) {

    /** As the database knows it: details with a line end between. */
    public AllocationEventRow(UUID id, UUID run, UUID nomination, String participant, String officerName, Instant at, Integer seat, AllocationReason why,
            String details, String by) {
        this(id, run, nomination, participant, officerName, at, seat, why, details.lines().toList(), by);
    }
}
