package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The receipt.
 *
 * @param day on which the person arrived, not before being handed over
 * @param worker username of whom the new case is assigned to; the caller when null
 */
public record ReceiveReturn(@NotNull LocalDate day, String worker) {
}
