package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry on one line, or from one line to another, as a person writes it down.
 *
 * @param line the line, or the line that gives
 * @param toLine for VIREMENT, CARRY_OVER and EXCHANGE: the line that receives
 * @param stage for VIREMENT: the stage in which money moves; UNALLOTTED when null
 * @param amount in the currency of {@code line}; for SUPPLEMENTARY it may be negative
 * @param toAmount for EXCHANGE: what arrives; what the rate gives when null
 */
public record MoveMoney(EntryKind kind, UUID line, UUID toLine, Stage stage, BigDecimal amount, BigDecimal toAmount, LocalDate eventDate,
        LocalDate bookingDate, String reference, String text, UUID commitment, UUID rate) {
}
