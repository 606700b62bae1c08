package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * The ledger: append-only, double-entry, and never overdrawn. An entry is submitted by its maker and takes effect when somebody else approves it: then
 * its postings, which sum to zero in each currency, move money between the {@link Stage} accounts of budget lines. No account but SOURCE is ever
 * negative, which is what keeps commitments within allotments and allotments within the budget. What is posted stays; a correction is a reversal.
 */
public interface Journal {

    /** Entries, the latest first. */
    Page<EntryRow> search(EntryCriteria criteria, Paging paging);

    /** One entry with its postings. */
    Optional<Entry> find(UUID id);

    /** A line's whole story: every entry that touches it, from the first that was submitted. */
    Page<StoryRow> story(UUID line, Paging paging);

    /** Postings in the order in which they were booked. */
    Page<PostingRow> postings(PostingCriteria criteria, Paging paging);

    /** What was paid for any of these activities, and what was taken back of it, booked between two days; in the order in which it was booked. */
    Page<PostingRow> payments(Set<UUID> activities, LocalDate from, LocalDate to, Paging paging);

    /** Commitments, the latest first. */
    Page<CommitmentRow> commitments(CommitmentCriteria criteria, Paging paging);

    /** What would become of an entry now: requested, available and short by, account by account. Breaks the rules that submitting it would break. */
    EntryPreview preview(SubmitEntry command);

    /** The same for what a person wrote down. */
    EntryPreview preview(MoveMoney command);

    /** Submits an entry. The same again has no second effect; another under the same id breaks {@link org.concord.kernel.KernelRule#KEY_REUSED}. */
    void submit(UUID id, SubmitEntry command);

    /** Submits what a person wrote down, with the postings that its kind has. */
    void submit(UUID id, MoveMoney command);

    /** Posts a submitted entry to the ledger, and answers what is stored; breaks {@link LedgerRule#NOT_ENOUGH_MONEY} with what is left. */
    Entry approve(UUID id, long version);

    /** Whether the caller may approve the entry now, or send it back: by right, or for somebody who delegated that and still holds the right. */
    boolean mayApprove(UUID id);

    /** Sends a submitted entry back to its maker. */
    void giveBack(UUID id, long version, Reason reason);

    /** The maker takes a submitted or returned entry back. */
    void withdraw(UUID id, long version);

    /** Submitted entries that the caller may approve, those that wait longest first. */
    Page<EntryRow> tasks(Paging paging);

    /** Compares the stored totals of the lines with a replay of all postings. */
    Proof prove();
}
