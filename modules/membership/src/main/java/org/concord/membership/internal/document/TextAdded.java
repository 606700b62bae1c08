package org.concord.membership.internal.document;

import java.util.UUID;

/** What the audit log keeps of a text that was added: everything but the bytes. */
record TextAdded(UUID document, String language, String mediaType, String fileName, String sha256) {
}
