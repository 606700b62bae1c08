package org.concord.assistance.api;

import java.util.UUID;

/** A document, in the open. It has no name of its own, because names of files name people. */
public record CaseDocumentFile(UUID id, CaseDocumentType type, byte[] content) {
}
