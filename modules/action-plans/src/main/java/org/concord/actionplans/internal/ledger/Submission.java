package org.concord.actionplans.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.AccessRule;
import org.concord.actionplans.api.Entry;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.EntryState;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.SubmitEntry;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Money;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/**
 * An entry as its maker wrote it, waiting for somebody else. It is POSTED when a checker approves it, or goes back to its maker with a reason; the maker may
 * take it back until it is posted.
 */
@Entity
@Table(schema = "actionplans", name = "submission")
class Submission {

    @Id
    private UUID id;
    @Column(name = "request_hash")
    private String requestHash;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    @Enumerated(EnumType.STRING)
    private EntryState state;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "owner_code")
    private String owner;
    @Column(name = "event_date")
    private LocalDate eventDate;
    @Column(name = "booking_date")
    private LocalDate bookingDate;
    private String reference;
    @Column(name = "wording")
    private String text;
    private long amount;
    private String currency;
    @Column(name = "commitment_id")
    private UUID commitment;
    @Column(name = "reverses_id")
    private UUID reverses;
    @Column(name = "rate_id")
    private UUID rate;
    private String maker;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    private String checker;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String reason;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Submission() {
    }

    Submission(UUID id, String requestHash, SubmitEntry command, LineFacts plan, Money amount, String maker, Instant now) {
        this.id = id;
        this.requestHash = requestHash;
        this.maker = maker;
        kind = command.kind();
        state = EntryState.SUBMITTED;
        programme = plan.programme();
        owner = plan.owner();
        eventDate = Required.value("eventDate", command.eventDate());
        bookingDate = command.countsOn();
        reference = Text.optional("reference", command.reference(), 200);
        text = Text.optional("text", command.text(), 2000);
        this.amount = amount.minor();
        currency = amount.currency();
        commitment = command.commitment();
        reverses = command.reverses();
        rate = command.rate();
        submittedAt = now;
        searchText = Text.folded((reference == null ? "" : reference + " ") + (text == null ? "" : text));
    }

    /** Whether this is the very request that made it; another one under its id breaks {@link KernelRule#KEY_REUSED}. */
    void mustBe(String hash, String sender) {
        if (!requestHash.equals(hash) || !maker.equals(sender)) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    /** Refuses whoever made it, and what waits for nobody any more. */
    void mustBeApprovable(String by, String forWhom) {
        if (maker.equals(by) || maker.equals(forWhom)) {
            throw new RuleBroken(LedgerRule.MAKER_IS_NOT_CHECKER);
        }
        if (state != EntryState.SUBMITTED) {
            throw new RuleBroken(LedgerRule.ENTRY_STATE_FORBIDS, state);
        }
    }

    /** Refuses parts that are in another currency than when it was submitted: a line's changed since. */
    void mustStillBeIn(LineFacts line) {
        if (!line.currency().equals(currency)) {
            throw new RuleBroken(LedgerRule.LINE_CURRENCY_CHANGED, line.code(), currency, line.currency());
        }
    }

    /** A checker approves it, for themselves or on behalf of somebody who delegated that. */
    void post(String by, String forWhom, Instant now) {
        decide(EntryState.POSTED, by, forWhom, now);
    }

    void giveBack(String by, String forWhom, String why, Instant now) {
        decide(EntryState.RETURNED, by, forWhom, now);
        reason = Text.required("reason", why, 2000);
    }

    private void decide(EntryState next, String by, String forWhom, Instant now) {
        mustBeApprovable(by, forWhom);
        state = next;
        checker = by;
        onBehalfOf = forWhom;
        decidedAt = now;
    }

    /** The maker takes it back, also after it was returned. */
    void withdraw(String by, Instant now) {
        if (!maker.equals(by)) {
            throw new RuleBroken(AccessRule.NOT_ALLOWED);
        }
        if (state != EntryState.SUBMITTED && state != EntryState.RETURNED) {
            throw new RuleBroken(LedgerRule.ENTRY_STATE_FORBIDS, state);
        }
        state = EntryState.WITHDRAWN;
        decidedAt = now;
    }

    /** As it is read; nothing has reversed it yet. */
    Entry told(String programmeCode, List<Entry.Part> postings) {
        return new Entry(id, kind, state, programme, programmeCode, owner, eventDate, bookingDate, reference, text, Money.ofMinor(amount, currency), maker,
            submittedAt, checker, onBehalfOf, decidedAt, reason, commitment, reverses, null, rate, postings, version);
    }

    /** Whether it is in the ledger already, by this very approval. */
    boolean isPosted(String by, long versionSeen) {
        return state == EntryState.POSTED && by.equals(checker) && version > versionSeen;
    }

    UUID id() {
        return id;
    }

    String requestHash() {
        return requestHash;
    }

    EntryKind kind() {
        return kind;
    }

    EntryState state() {
        return state;
    }

    UUID programme() {
        return programme;
    }

    String owner() {
        return owner;
    }

    LocalDate eventDate() {
        return eventDate;
    }

    LocalDate bookingDate() {
        return bookingDate;
    }

    UUID commitment() {
        return commitment;
    }

    UUID reverses() {
        return reverses;
    }

    UUID rate() {
        return rate;
    }

    String maker() {
        return maker;
    }

    String checker() {
        return checker;
    }

    String onBehalfOf() {
        return onBehalfOf;
    }

    long version() {
        return version;
    }
}
