package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate to be stored; the components mean what they mean in {@link ExchangeRateRow}.
 *
 * @param rate greater than zero, at most twelve decimals
 */
public record KeepRate(String base, String quote, LocalDate day, BigDecimal rate, String source) {
}
