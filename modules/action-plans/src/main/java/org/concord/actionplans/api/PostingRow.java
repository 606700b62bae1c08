package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * What an entry adds to one account, or, if negative, takes from it.
 *
 * @param number its place in the entry, from 1
 * @param reporting the same in the plan's reporting currency at the rate of the booking date; null where no rate was stored then
 * @param rate how many of the reporting currency one of the posting's is worth, or null where both are the same
 */
public record PostingRow(UUID entry, int number, EntryKind kind, LocalDate bookingDate, Instant postedAt, UUID line, String lineCode, Stage stage,
        Money amount, Money reporting, BigDecimal rate, String reference, String text, String maker, String checker) {
}
