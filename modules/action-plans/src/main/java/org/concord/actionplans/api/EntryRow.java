package org.concord.actionplans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * An entry.
 *
 * @param amount what it moves: the sum of its positive postings in its first posting's currency
 * @param onBehalfOf for whom the checker approved as a delegate, or null
 * @param reason why it was returned, or null
 */
public record EntryRow(UUID id, EntryKind kind, EntryState state, UUID programme, String owner, LocalDate eventDate, LocalDate bookingDate,
        String reference, String text, Money amount, String maker, Instant submittedAt, String checker, String onBehalfOf, Instant decidedAt,
        String reason, UUID commitment, UUID reverses, UUID rate, long version) {
}
