package org.concord.assistance.api;

import java.util.UUID;

/** Filters links; null: any. */
public record LinkCriteria(UUID caseId, LinkState state) {
}
