package org.concord.actionplans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Money;

/** An entry with its postings; the components mean what they mean in {@link EntryRow}. */
public record Entry(UUID id, EntryKind kind, EntryState state, UUID programme, String owner, LocalDate eventDate, LocalDate bookingDate,
        String reference, String text, Money amount, String maker, Instant submittedAt, String checker, String onBehalfOf, Instant decidedAt,
        String reason, UUID commitment, UUID reverses, UUID rate, List<PostingRow> postings, long version) {
}
