package org.concord.actionplans.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.LedgerRule;
import org.concord.kernel.Money;
import org.concord.kernel.RuleBroken;

/** A contract on a line: ordered and paid in as many parts as it takes, and what is not needed is released. Changed only under the lock of its line. */
@Entity
@Table(schema = "actionplans", name = "commitment")
class Commitment {

    @Id
    @Column(name = "entry_id")
    private UUID id;
    @Column(name = "line_id")
    private UUID line;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "booking_date")
    private LocalDate bookingDate;
    private long amount;
    private long released;
    private long ordered;
    private long paid;

    protected Commitment() {
    }

    Commitment(UUID id, LineFacts line, LocalDate bookingDate, long amount) {
        this.id = id;
        this.line = line.id();
        programme = line.programme();
        this.bookingDate = bookingDate;
        this.amount = amount;
    }

    UUID id() {
        return id;
    }

    UUID line() {
        return line;
    }

    /** Releases, orders or pays a part of it. */
    void draw(EntryKind kind, long part, String currency) {
        mustHold(kind, part, currency);
        add(kind, part);
    }

    /** Refuses to release, order or pay more than is left of it. */
    void mustHold(EntryKind kind, long part, String currency) {
        mustHold(part, kind == EntryKind.PAYMENT ? ordered - paid : amount - released - ordered, currency);
    }

    /** Takes back what an entry of this kind did. */
    void undo(EntryKind kind, long part, String currency) {
        mustHold(part, switch (kind) {
            case RELEASE -> released;
            case PAYMENT_ORDER -> ordered - paid;
            case PAYMENT -> paid;
            default -> amount - released - ordered;
        }, currency);
        add(kind, -part);
    }

    private static void mustHold(long part, long left, String currency) {
        if (part > left) {
            throw RuleBroken.at("postings", LedgerRule.COMMITMENT_EXCEEDED, Money.ofMinor(part, currency), Money.ofMinor(left, currency));
        }
    }

    private void add(EntryKind kind, long part) {
        switch (kind) {
            case COMMITMENT -> amount += part;
            case RELEASE -> released += part;
            case PAYMENT_ORDER -> ordered += part;
            case PAYMENT -> paid += part;
            default -> throw new IllegalArgumentException(kind + " draws on no commitment");
        }
    }
}
