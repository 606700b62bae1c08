package org.concord.access.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A token of one's own.
 *
 * @param lastUsedAt within ten minutes, or null when never
 */
public record TokenRow(UUID id, String purpose, Instant issuedAt, Instant expiresAt, Instant lastUsedAt) {
}
