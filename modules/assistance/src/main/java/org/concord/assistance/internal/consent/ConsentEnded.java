package org.concord.assistance.internal.consent;

import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.ConsentPurpose;

/**
 * Somebody took a consent back, or agrees to less than before, or the consent counts no more; what was being passed on and is not covered any more stops in
 * the same transaction.
 */
public record ConsentEnded(UUID caseId, ConsentPurpose purpose, String recipient, Instant at) {
}
