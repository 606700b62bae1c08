package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate to be stored; the components mean what they mean in {@link ExchangeRateRow}.
 *
 * @param rate greater than zero, at most twelve decimals
 * @param unusual whether it is meant to be ten times, or a tenth of, what is stored for these currencies; null is no
 */
public record KeepRate(@NotNull String base, @NotNull String quote, @NotNull LocalDate day, @NotNull BigDecimal rate, @NotNull String source, Boolean unusual) {

    /** A rate as usual. */
    public KeepRate(String base, String quote, LocalDate day, BigDecimal rate, String source) {
        this(base, quote, day, rate, source, null);
    }
}
