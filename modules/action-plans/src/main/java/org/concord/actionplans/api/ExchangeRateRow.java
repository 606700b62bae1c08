package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rate.
 *
 * @param rate how many {@code quote} one {@code base} is worth
 * @param source who says so: the address or the name of a publication
 */
public record ExchangeRateRow(UUID id, String base, String quote, LocalDate day, BigDecimal rate, String source) {

    public ExchangeRateRow {
        rate = AppliedRate.shortest(rate);
    }
}
