package org.concord.actionplans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * An entry.
 *
 * @param owner of its plan
 * @param amount what it moves: the sum of its positive postings in the currency of the first
 * @param onBehalfOf for whom the checker approved as a delegate, or null
 * @param decidedAt when it was posted, returned or withdrawn, or null
 * @param reason why it was returned, or null
 * @param reversedBy the entry that took it back, or null
 */
public record EntryRow(UUID id, EntryKind kind, EntryState state, UUID programme, String programmeCode, String owner, LocalDate eventDate,
        LocalDate bookingDate, String reference, String text, Money amount, String maker, Instant submittedAt, String checker, String onBehalfOf,
        Instant decidedAt, String reason, UUID commitment, UUID reverses, UUID reversedBy, UUID rate, long version) {

    /** The same with the amount in minor units, as it is stored. */
    public EntryRow(UUID id, EntryKind kind, EntryState state, UUID programme, String programmeCode, String owner, LocalDate eventDate,
            LocalDate bookingDate, String reference, String text, long amount, String currency, String maker, Instant submittedAt, String checker,
            String onBehalfOf, Instant decidedAt, String reason, UUID commitment, UUID reverses, UUID reversedBy, UUID rate, long version) {
        this(id, kind, state, programme, programmeCode, owner, eventDate, bookingDate, reference, text, Money.ofMinor(amount, currency), maker,
            submittedAt, checker, onBehalfOf, decidedAt, reason, commitment, reverses, reversedBy, rate, version);
    }
}
