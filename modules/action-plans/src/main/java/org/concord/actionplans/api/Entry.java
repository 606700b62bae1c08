package org.concord.actionplans.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * An entry with its parts; the components mean what they mean in {@link EntryRow}.
 *
 * @param postings what it adds to and takes from accounts once it is posted
 */
public record Entry(UUID id, EntryKind kind, EntryState state, UUID programme, String programmeCode, String owner, LocalDate eventDate,
        LocalDate bookingDate, String reference, String text, Money amount, String maker, Instant submittedAt, String checker, String onBehalfOf,
        Instant decidedAt, String reason, UUID commitment, UUID reverses, UUID reversedBy, UUID rate, List<Part> postings, long version) {

    /** One posting of it; positive where money comes in. */
    public record Part(int number, UUID line, String lineCode, Stage stage, Money amount) {

        /** The same with the amount in minor units, as it is stored. */
        public Part(int number, UUID line, String lineCode, Stage stage, long amount, String currency) {
            this(number, line, lineCode, stage, Money.ofMinor(amount, currency));
        }
    }

    /** The entry of a row, with these parts. */
    public static Entry of(EntryRow row, List<Part> postings) {
        return new Entry(row.id(), row.kind(), row.state(), row.programme(), row.programmeCode(), row.owner(), row.eventDate(), row.bookingDate(),
            row.reference(), row.text(), row.amount(), row.maker(), row.submittedAt(), row.checker(), row.onBehalfOf(), row.decidedAt(), row.reason(),
            row.commitment(), row.reverses(), row.reversedBy(), row.rate(), postings, row.version());
    }
}
