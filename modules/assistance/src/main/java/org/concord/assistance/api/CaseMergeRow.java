package org.concord.assistance.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A merge.
 *
 * @param undoneAt null unless it was undone
 */
public record CaseMergeRow(UUID id, UUID keptCase, String keptCode, UUID mergedCase, String mergedCode, String mergedBy, Instant mergedAt, String undoneBy,
        Instant undoneAt, long version) {
}
