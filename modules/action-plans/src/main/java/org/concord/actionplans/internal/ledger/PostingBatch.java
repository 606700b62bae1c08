package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.Entry;
import org.concord.actionplans.api.EntryKind;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.store.Outcome;

/**
 * Posts several approved entries in one transaction, one after the other. What breaks a rule is refused by itself and leaves no trace; the others are
 * posted. Lines are locked in the order of their ids, so that two batches never wait for each other in a circle.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PostingBatch {

    @Inject
    private LedgerRepository ledger;
    @Inject
    private JournalSearch search;
    @Inject
    private Approvers approvers;
    @Inject
    private Reporting reporting;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** What became of each approval, in order. */
    List<Outcome<Entry>> post(List<Approval> approvals) {
        // As exact as the database keeps it: the answer says what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Submission> submissions = ledger.submissions(approvals.stream().map(Approval::id).toList());
        Map<UUID, List<SubmittedPart>> parts = ledger.parts(submissions.keySet());
        Books books = ledger.lockedBooks(submissions.values(), parts.values());
        Originals originals = ledger.originals(submissions.values());
        List<Decided> posted = new ArrayList<>();
        Set<UUID> postedBefore = new HashSet<>();
        Map<Approval, RuleBroken> refusals = new HashMap<>();
        // Whoever presses twice at the same moment asks once.
        for (Approval approval : new LinkedHashSet<>(approvals)) {
            try {
                Submission submission = submissions.get(approval.id());
                if (submission == null) {
                    throw approval.unknown();
                }
                if (submission.isPosted(approval.by(), approval.version())) {
                    postedBefore.add(approval.id());
                } else {
                    posted.add(decide(approval, submission, ledger.partsOf(parts.get(approval.id()), books), books, originals, now));
                }
            } catch (RuleBroken refused) {
                refusals.put(approval, refused);
            }
        }
        ledger.write(posted, now);
        posted.forEach(entry -> audit.changedBy(entry.approval().caller(), JournalDesk.ENTRIES, entry.submission().id().toString(), "ENTRY_POSTED", null));
        Map<UUID, Entry> entries = new HashMap<>(postedBefore.isEmpty() ? Map.of() : search.decided(postedBefore));
        posted.forEach(entry -> entries.put(entry.submission().id(), entry.told()));
        return approvals.stream().map(one -> new Outcome<>(refusals.containsKey(one) ? null : entries.get(one.id()), refusals.get(one))).toList();
    }

    private Decided decide(Approval approval, Submission submission, List<Part> parts, Books books, Originals originals, Instant now) {
        String onBehalf = approvers.onBehalf(approval, submission.owner(), submission.maker());
        Versions.match(submission.version(), approval.version());
        submission.mustStillBeIn(parts.get(0).line());
        Books.mustMoveMoney(parts);
        UUID period = books.periodFor(submission.kind(), submission.owner(), submission.bookingDate()).id();
        JournalEntry original = originals.entries().get(submission.reverses());
        submission.mustBeApprovable(approval.by(), onBehalf);
        List<Converted> converted = original == null ? reporting.of(parts, submission.bookingDate()) : originals.convertedBack(original, parts);
        books.accounts().mustHold(parts);
        Effects effects = new Effects(books, submission.kind(), parts);
        Commitment made = null;
        if (submission.kind() == EntryKind.REVERSAL) {
            effects.takeBack(original);
        } else {
            made = effects.happen(submission.id(), submission.commitment(), submission.bookingDate());
        }
        books.accounts().book(parts);
        submission.post(approval.by(), onBehalf, now);
        return new Decided(approval, submission, parts, converted, period, original, made);
    }
}
