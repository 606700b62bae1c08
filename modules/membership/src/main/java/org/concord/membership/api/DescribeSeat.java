package org.concord.membership.api;

/**
 * Corrects a seat.
 *
 * @param label what the body calls it, or null where the function says enough
 */
public record DescribeSeat(SeatFunction function, String label) {
}
