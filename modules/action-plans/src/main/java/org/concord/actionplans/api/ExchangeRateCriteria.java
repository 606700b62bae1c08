package org.concord.actionplans.api;

import java.time.LocalDate;

/** Which rates are asked for; every component may be null. */
public record ExchangeRateCriteria(String base, String quote, LocalDate from, LocalDate to) {
}
