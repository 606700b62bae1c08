package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * A contract: many part-payments, and a release of what is not needed.
 *
 * @param id of the entry that made it
 * @param open what may still be ordered or released
 */
public record CommitmentRow(UUID id, UUID line, String lineCode, LocalDate bookingDate, String reference, String text, Money amount, Money released,
        Money ordered, Money paid, Money open) {

    /** The same with amounts in minor units, as they are stored. */
    public CommitmentRow(UUID id, UUID line, String lineCode, LocalDate bookingDate, String reference, String text, String currency, long amount,
            long released, long ordered, long paid) {
        this(id, line, lineCode, bookingDate, reference, text, Money.ofMinor(amount, currency), Money.ofMinor(released, currency),
            Money.ofMinor(ordered, currency), Money.ofMinor(paid, currency), Money.ofMinor(amount - released - ordered, currency));
    }
}
