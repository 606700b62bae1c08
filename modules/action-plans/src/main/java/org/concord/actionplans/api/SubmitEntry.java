package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * An entry to be checked by somebody else.
 *
 * @param eventDate when it happened
 * @param bookingDate in which period it counts; the event date when null
 * @param reference number of the warrant, contract or invoice
 * @param commitment for RELEASE, PAYMENT_ORDER and PAYMENT: the entry that made it
 * @param reverses for REVERSAL: the entry taken back; its postings may then be left out
 * @param rate for EXCHANGE: the stored rate
 */
public record SubmitEntry(@NotNull EntryKind kind, @NotNull LocalDate eventDate, LocalDate bookingDate, String reference, String text,
        UUID commitment, UUID reverses, UUID rate, List<Part> postings) {

    /** The day on which it counts. */
    public LocalDate countsOn() {
        return bookingDate == null ? eventDate : bookingDate;
    }

    /**
     * One posting of it.
     *
     * @param amount positive where money comes in, in the line's currency
     */
    public record Part(UUID line, Stage stage, Money amount) {
    }
}
