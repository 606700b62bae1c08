package org.concord.imports.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that somebody sent, in a list; the counts mean what they mean in {@link ImportReport}.
 *
 * @param who the username of the sender
 * @param at when it was sent; null for one sent before Concord kept it
 */
public record ImportRow(UUID id, String kind, String fileName, String who, Instant at, ImportState state, int lines, int newCount, int changedCount,
        int unchangedCount, int refusedCount, Instant expiresAt) {
}
