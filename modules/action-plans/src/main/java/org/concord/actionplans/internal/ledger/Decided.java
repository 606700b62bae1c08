package org.concord.actionplans.internal.ledger;

import java.util.List;
import java.util.UUID;

/**
 * An entry that was approved, before it is written down.
 *
 * @param period in which it counts
 * @param reversed the entry it reverses, or null
 * @param commitment the commitment it makes, or null
 */
record Decided(Approval approval, Submission submission, List<Part> parts, UUID period, JournalEntry reversed, Commitment commitment) {
}
