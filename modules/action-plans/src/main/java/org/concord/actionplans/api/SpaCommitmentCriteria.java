package org.concord.actionplans.api;

import java.util.UUID;

/**
 * Which commitments are asked for; every component may be null.
 *
 * @param q part of the code or title
 */
public record SpaCommitmentCriteria(UUID programme, UUID objective, String q) {
}
