package org.concord.actionplans.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A revision of a plan.
 *
 * @param number 0 as first approved
 * @param submittedBy who submitted it last, who therefore cannot approve it; null before
 * @param approvedAt null while it is being written
 */
public record RevisionRow(UUID id, UUID programme, int number, String reason, String begunBy, Instant begunAt, String submittedBy, String approvedBy,
        Instant approvedAt) {
}
