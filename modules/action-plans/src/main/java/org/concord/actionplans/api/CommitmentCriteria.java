package org.concord.actionplans.api;

import java.util.UUID;

/**
 * Which commitments are asked for; every component may be null.
 *
 * @param open true for those of which something is left
 */
public record CommitmentCriteria(UUID programme, UUID line, Boolean open) {
}
