package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.CommitmentCriteria;
import org.concord.actionplans.api.CommitmentRow;
import org.concord.actionplans.api.Entry;
import org.concord.actionplans.api.EntryCriteria;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.EntryPreview;
import org.concord.actionplans.api.EntryRow;
import org.concord.actionplans.api.EntryState;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.MoveMoney;
import org.concord.actionplans.api.PostingCriteria;
import org.concord.actionplans.api.PostingRow;
import org.concord.actionplans.api.Proof;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.StoryRow;
import org.concord.actionplans.api.SubmitEntry;
import org.concord.kernel.Money;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Takes entries in, and lets somebody else than their maker post them or send them back. */
@ApplicationScoped
@Transactional
public class JournalDesk implements Journal {

    static final String ENTRIES = "journal-entries";

    @Inject
    private LedgerRepository ledger;
    @Inject
    private EntryMaker maker;
    @Inject
    private Reporting reporting;
    @Inject
    private PostingQueue queue;
    @Inject
    private Approvers approvers;
    @Inject
    private JournalSearch search;
    @Inject
    private ProofSearch proof;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<EntryRow> search(EntryCriteria criteria, Paging paging) {
        return search.entries(criteria, paging);
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return search.entry(id);
    }

    @Override
    public Page<PostingRow> postings(PostingCriteria criteria, Paging paging) {
        return search.postings(criteria, paging);
    }

    @Override
    public Page<PostingRow> payments(Set<UUID> activities, LocalDate from, LocalDate to, Paging paging) {
        return search.payments(activities, from, to, paging);
    }

    @Override
    public Page<StoryRow> story(UUID line, Paging paging) {
        return search.story(line, paging);
    }

    @Override
    public Page<CommitmentRow> commitments(CommitmentCriteria criteria, Paging paging) {
        return search.commitments(criteria, paging);
    }

    @Override
    public Page<EntryRow> tasks(Paging paging) {
        access.require(ActionPlanRight.READ_PLANS);
        String username = caller.get().username();
        return search.tasks(username, access.participants(ActionPlanRight.APPROVE_ENTRIES), approvers.standsInFor(username), paging);
    }

    @Override
    public EntryPreview preview(SubmitEntry command) {
        List<Part> parts = partsAllowed(command);
        List<EntryPreview.Account> accounts = booksAllowing(command, parts).accounts().asked(parts);
        return new EntryPreview(accounts.stream().allMatch(account -> account.shortBy().sign() == 0), accounts);
    }

    @Override
    public EntryPreview preview(MoveMoney command) {
        access.require(ActionPlanRight.SUBMIT_ENTRIES);
        return preview(maker.entry(command));
    }

    @Override
    public void submit(UUID id, MoveMoney command) {
        access.require(ActionPlanRight.SUBMIT_ENTRIES);
        submit(id, maker.entry(command));
    }

    @Override
    public void submit(UUID id, SubmitEntry command) {
        access.require(ActionPlanRight.SUBMIT_ENTRIES);
        String hash = RequestHash.of(command);
        String sender = caller.get().username();
        Submission before = ledger.submissions(List.of(id)).get(id);
        if (before != null) {
            before.mustBe(hash, sender);
            return;
        }
        maker.hold(command);
        List<Part> parts = partsAllowed(command);
        LineFacts plan = parts.get(0).line();
        Submission submission = new Submission(id, hash, command, plan, amount(parts), sender, clock.instant());
        Books books = booksAllowing(command, parts);
        books.accounts().mustHold(parts);
        if (command.kind() != EntryKind.REVERSAL) {
            reporting.of(parts, submission.bookingDate());
        }
        ledger.add(submission, parts);
        audit.created(ENTRIES, id.toString(), "ENTRY_SUBMITTED", command);
    }

    /** Waits for its turn outside of any transaction of the caller's: the queue has its own. */
    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public Entry approve(UUID id, long version) {
        return queue.post(approvers.approval(id, version));
    }

    @Override
    public boolean mayApprove(UUID id) {
        return search.entry(id).filter(entry -> entry.state() == EntryState.SUBMITTED && approvers.mayApprove(entry.owner(), entry.maker())).isPresent();
    }

    @Override
    public void giveBack(UUID id, long version, Reason reason) {
        Approval approval = approvers.approval(id, version);
        Submission submission = ledger.submission(id, version);
        submission.giveBack(approval.by(), approvers.onBehalf(approval, submission.owner(), submission.maker()), reason.reason(), clock.instant());
        audit.changed(ENTRIES, id.toString(), "ENTRY_RETURNED", reason);
    }

    @Override
    public void withdraw(UUID id, long version) {
        access.require(ActionPlanRight.SUBMIT_ENTRIES);
        ledger.submission(id, version).withdraw(caller.get().username(), clock.instant());
        audit.changed(ENTRIES, id.toString(), "ENTRY_WITHDRAWN", null);
    }

    @Override
    public Proof prove() {
        access.require(ActionPlanRight.PROVE_LEDGER);
        return proof.prove(access.participants(ActionPlanRight.PROVE_LEDGER));
    }

    private List<Part> partsAllowed(SubmitEntry command) {
        access.require(ActionPlanRight.SUBMIT_ENTRIES);
        List<Part> parts = maker.parts(command);
        access.require(ActionPlanRight.SUBMIT_ENTRIES, parts.get(0).line().owner());
        return parts;
    }

    /** The books for an entry, of which nothing but money may be short. */
    private Books booksAllowing(SubmitEntry command, List<Part> parts) {
        Books.mustMoveMoney(parts);
        String owner = parts.get(0).line().owner();
        Set<UUID> lines = parts.stream().map(part -> part.line().id()).collect(Collectors.toSet());
        Books books = ledger.books(owner, command.countsOn(), lines, command.commitment(), command.reverses());
        books.periodFor(command.kind(), owner, command.countsOn());
        new Effects(books, command.kind(), parts).mustBePossible(command.commitment(), command.reverses());
        return books;
    }

    private static Money amount(List<Part> parts) {
        String currency = parts.get(0).line().currency();
        return Money.ofMinor(parts.stream().filter(part -> !part.gives() && part.line().currency().equals(currency)).mapToLong(Part::amount).sum(), currency);
    }
}
