package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A month of an owner's books.
 *
 * @param reopeningAskedBy who asked to reopen it and waits for somebody else, or null
 */
public record PeriodRow(UUID id, String owner, int fiscalYear, LocalDate from, LocalDate to, PeriodState state, String reopeningAskedBy,
        String reopeningReason, long version) {
}
