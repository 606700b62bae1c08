package org.concord.assistance.api;

import java.time.Instant;
import java.util.UUID;

/**
 * That there is a document.
 *
 * @param size of its content, in bytes
 */
public record CaseDocumentRow(UUID id, CaseDocumentKind kind, CaseDocumentType type, int size, String addedBy, Instant addedAt) {
}
