package org.concord.access.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A session of one's own.
 *
 * @param browser what kind of browser began it, such as {@code Firefox, Windows}; null when it did not say
 * @param lastUsedAt within ten minutes
 */
public record OwnSessionRow(UUID id, String browser, Instant beganAt, Instant lastUsedAt) {
}
