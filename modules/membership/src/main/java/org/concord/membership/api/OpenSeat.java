package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;

/**
 * Gives a body a seat.
 *
 * @param code unique in the body ({@code 1}, {@code A})
 * @param label what the body calls it, or null where the function says enough
 */
public record OpenSeat(@NotNull String body, String code, @NotNull SeatFunction function, String label) {
}
