package org.concord.actionplans.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.EntryKind;

/** An entry in the ledger. It is inserted after its postings, which it seals, and never changes; a correction is another entry. */
@Entity
@Table(schema = "actionplans", name = "journal_entry")
class JournalEntry {

    @Id
    private UUID id;
    @Column(name = "request_hash")
    private String requestHash;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "event_date")
    private LocalDate eventDate;
    @Column(name = "booking_date")
    private LocalDate bookingDate;
    @Column(name = "period_id")
    private UUID period;
    @Column(name = "commitment_id")
    private UUID commitment;
    @Column(name = "reverses_id")
    private UUID reverses;
    @Column(name = "rate_id")
    private UUID rate;
    private String maker;
    private String checker;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    @Column(name = "posted_at")
    private Instant postedAt;

    protected JournalEntry() {
    }

    JournalEntry(Submission submission, UUID period, String checker, String onBehalfOf, Instant now) {
        id = submission.id();
        requestHash = submission.requestHash();
        kind = submission.kind();
        programme = submission.programme();
        eventDate = submission.eventDate();
        bookingDate = submission.bookingDate();
        commitment = submission.commitment();
        reverses = submission.reverses();
        rate = submission.rate();
        maker = submission.maker();
        this.period = period;
        this.checker = checker;
        this.onBehalfOf = onBehalfOf;
        postedAt = now;
    }

    UUID id() {
        return id;
    }

    EntryKind kind() {
        return kind;
    }

    UUID commitment() {
        return commitment;
    }
}
