package org.concord.actionplans.internal.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concord.actionplans.api.Entry;

/**
 * An entry that was approved, before it is written down.
 *
 * @param converted what each part is in the plan's reporting currency
 * @param period in which it counts
 * @param reversed the entry it reverses, or null
 * @param commitment the commitment it makes, or null
 */
record Decided(Approval approval, Submission submission, List<Part> parts, List<Converted> converted, UUID period, JournalEntry reversed,
        Commitment commitment) {

    /** As it is read from now on, without asking the database for what was just written there. */
    Entry told() {
        return submission.told(parts.get(0).line().programmeCode(), IntStream.range(0, parts.size()).mapToObj(i -> parts.get(i).told(i + 1)).toList());
    }
}
