package org.concord.training.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has a seat, and the best result in a test.
 *
 * @param officerName null once the officer is anonymised
 * @param score points of the best attempt; null where there is no result
 * @param attempts how often it was tried
 * @param assessor username of who wrote the last attempt down
 */
public record ResultRow(UUID nomination, String participant, String officerName, Integer score, int attempts, String assessor, Instant recordedAt) {
}
