package org.concord.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A claim that an officer completed a course elsewhere.
 *
 * @param officerName null once the officer is anonymised
 * @param course code of the course
 * @param institution null once the officer is anonymised
 * @param proof null once the officer is anonymised
 * @param claimedBy username
 * @param judgedBy username of who confirmed or rejected it, or null
 * @param revokedBy username of who revoked what was confirmed, or null
 * @param reason why it was rejected or revoked, or null
 */
public record PriorCompletionRow(UUID id, UUID officer, String officerName, String participant, String course, LocalDate completedOn, String institution,
        String proof, PriorCompletionState state, String claimedBy, Instant claimedAt, String judgedBy, Instant judgedAt,
        String revokedBy, Instant revokedAt, String reason, long version) {
}
