package org.concord.assistance.internal.consent;

import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.ConsentPurpose;

/**
 * A consent counts no more, all of it or in part: it was taken back, or narrowed, or ended otherwise. What was being passed on and is not covered any more
 * stops in the same transaction.
 */
public record ConsentEnded(UUID caseId, ConsentPurpose purpose, String recipient, Instant at) {
}
