package org.concord.assistance.internal.consent;

import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.ConsentPurpose;

/** Somebody took a consent back; what was being passed on by it stops in the same transaction. */
public record ConsentEnded(UUID caseId, ConsentPurpose purpose, String recipient, Instant at) {
}
