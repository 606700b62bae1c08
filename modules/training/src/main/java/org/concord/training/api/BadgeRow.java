package org.concord.training.api;

import java.util.UUID;

/**
 * The badge of somebody who has a seat.
 *
 * @param badge what the code on it holds; known to nobody who has not seen it
 * @param officerName null once the officer is anonymised
 */
public record BadgeRow(UUID badge, UUID nomination, UUID run, String participant, String officerName) {
}
