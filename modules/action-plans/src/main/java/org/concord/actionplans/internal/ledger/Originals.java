package org.concord.actionplans.internal.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.LedgerRule;
import org.concord.kernel.RuleBroken;

/** The posted entries that others want to take back, with their postings, each by the id of the entry. */
record Originals(Map<UUID, JournalEntry> entries, Map<UUID, List<Posting>> postings) {

    /** What a reversal's parts are in the reporting currency; refuses parts that are not the postings of the entry taken back, negated. */
    List<Converted> convertedBack(JournalEntry original, List<Part> parts) {
        List<Posting> taken = postings.get(original.id());
        List<Part> expected = taken.stream().map(posting -> posting.takenBack(parts.stream().map(Part::line)
            .filter(line -> line.id().equals(posting.line())).findFirst().orElse(null))).toList();
        if (!expected.equals(parts)) {
            throw RuleBroken.at("postings", LedgerRule.KIND_DOES_NOT_FIT_POSTINGS, EntryKind.REVERSAL);
        }
        return taken.stream().map(Posting::convertedBack).toList();
    }
}
