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

    /** {@code 1 USD = 21000 VND (2011-08-18, report)}, as tables have it. */
    @Override
    public String toString() {
        return "1 " + base + " = " + rate.toPlainString() + " " + quote + " (" + day + ", " + source + ")";
    }
}
