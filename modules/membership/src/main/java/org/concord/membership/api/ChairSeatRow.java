package org.concord.membership.api;

import java.util.UUID;

/**
 * A seat in a list.
 *
 * @param bodyName in the reader's language, else in English
 * @param label what the body calls it, or null
 */
public record ChairSeatRow(UUID id, String body, String bodyName, String code, SeatFunction function, String label, long version) {
}
