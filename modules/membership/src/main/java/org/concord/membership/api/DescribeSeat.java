package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;

/**
 * Corrects a seat.
 *
 * @param label what the body calls it, or null where the function says enough
 */
public record DescribeSeat(@NotNull SeatFunction function, String label) {
}
