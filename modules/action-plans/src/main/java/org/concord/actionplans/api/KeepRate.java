package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate to be stored; the components mean what they mean in {@link ExchangeRateRow}.
 *
 * @param rate greater than zero, at most twelve decimals
 */
public record KeepRate(@NotNull String base, @NotNull String quote, @NotNull LocalDate day, @NotNull BigDecimal rate, @NotNull String source) {
}
