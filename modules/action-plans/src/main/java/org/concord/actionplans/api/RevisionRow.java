package org.concord.actionplans.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A revision of a plan.
 *
 * @param number 0 as first approved
 * @param planned what the lines together cost in the plan's currency as approved in this revision, in its minor unit as text with decimals; lines in other
 *     currencies are not in it
 * @param approvedAt null while it is being written
 */
public record RevisionRow(UUID id, UUID programme, int number, String reason, String begunBy, Instant begunAt, String approvedBy,
        Instant approvedAt) {
}
