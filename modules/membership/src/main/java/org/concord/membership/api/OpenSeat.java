package org.concord.membership.api;

/**
 * Gives a body a seat.
 *
 * @param code unique in the body ({@code 1}, {@code A})
 * @param label what the body calls it, or null where the function says enough
 */
public record OpenSeat(String body, String code, SeatFunction function, String label) {
}
