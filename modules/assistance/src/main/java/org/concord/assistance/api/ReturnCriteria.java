package org.concord.assistance.api;

import java.util.UUID;

/**
 * Filters returns; null: any.
 *
 * @param overdue true for those of which the answer is overdue today, false for the others
 */
public record ReturnCriteria(UUID caseId, ReturnState state, String recipient, Boolean overdue) {
}
