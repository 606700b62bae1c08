package org.concord.training.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A key that certificates are, or were, signed with.
 *
 * @param address where its public half is published, and by which signatures name it
 * @param until when the next took its place; null for the one in use
 */
public record SigningKeyRow(UUID id, String address, Instant since, Instant until) {
}
