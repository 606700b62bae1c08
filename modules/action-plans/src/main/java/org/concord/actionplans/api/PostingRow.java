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
 * @param activity that the line is money of
 * @param reporting the same in the plan's reporting currency; null where no rate was stored for the booking date
 * @param rate what converted it, or null where both currencies are the same
 */
public record PostingRow(UUID id, UUID entry, int number, EntryKind kind, LocalDate bookingDate, Instant postedAt, UUID activity, UUID line,
        String lineCode, Stage stage, Money amount, Money reporting, AppliedRate rate, String reference, String text, String maker, String checker) {

    /** The same with amounts in minor units, as they are stored. */
    public PostingRow(UUID id, UUID entry, int number, EntryKind kind, LocalDate bookingDate, Instant postedAt, UUID activity, UUID line, String lineCode,
            Stage stage, long amount, String currency, Long reporting, String reportingCurrency, String base, String quote, BigDecimal rate, LocalDate rateDay,
            String rateSource, String reference, String text, String maker, String checker) {
        this(id, entry, number, kind, bookingDate, postedAt, activity, line, lineCode, stage, Money.ofMinor(amount, currency),
            reporting == null ? null : Money.ofMinor(reporting, reportingCurrency),
            base == null ? null : new AppliedRate(base, quote, rate, rateDay, rateSource), reference, text, maker, checker);
    }
}
