package org.concord.assistance.api;

import java.util.UUID;

/** Filters returns; null: any. */
public record ReturnCriteria(UUID caseId, ReturnState state, String recipient) {
}
