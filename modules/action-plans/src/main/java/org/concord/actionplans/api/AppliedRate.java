package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate that converted a figure, printed wherever the figure is.
 *
 * @param rate how many {@code quote} one {@code base} is worth
 * @param source who says so
 */
public record AppliedRate(String base, String quote, BigDecimal rate, LocalDate day, String source) {

    public AppliedRate {
        rate = shortest(rate);
    }

    static BigDecimal shortest(BigDecimal rate) {
        BigDecimal bare = rate.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
