package org.concord.actionplans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * What an entry does to one line; the other components mean what they mean in {@link EntryRow}.
 *
 * @param from the account of the line that money leaves, or null where it comes from another line
 * @param to the account of the line where it arrives, or null where it goes to another line
 * @param amount how much, never negative
 */
public record StoryRow(UUID entry, EntryKind kind, EntryState state, LocalDate eventDate, LocalDate bookingDate, String reference, String text,
        Stage from, Stage to, Money amount, String maker, Instant submittedAt, String checker, String onBehalfOf, Instant decidedAt, String reason,
        UUID commitment, UUID reverses, UUID reversedBy) {

    /** The same with the amount in minor units, as it is stored. */
    public StoryRow(UUID entry, EntryKind kind, EntryState state, LocalDate eventDate, LocalDate bookingDate, String reference, String text, Stage from,
            Stage to, long amount, String currency, String maker, Instant submittedAt, String checker, String onBehalfOf, Instant decidedAt, String reason,
            UUID commitment, UUID reverses, UUID reversedBy) {
        this(entry, kind, state, eventDate, bookingDate, reference, text, from, to, Money.ofMinor(amount, currency), maker, submittedAt, checker, onBehalfOf,
            decidedAt, reason, commitment, reverses, reversedBy);
    }
}
