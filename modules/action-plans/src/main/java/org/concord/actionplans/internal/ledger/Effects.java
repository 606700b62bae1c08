package org.concord.actionplans.internal.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.actionplans.api.EntryKind;

/** What an entry does besides moving money: to the commitment it makes or draws on, and to the original budget. */
record Effects(Books books, EntryKind kind, List<Part> parts) {

    /** Refuses to take back what was taken back before, and to release, order or pay more than is left of a commitment. */
    void mustBePossible(UUID commitment, UUID reverses) {
        if (kind == EntryKind.REVERSAL) {
            books.mustNotBeReversed(reverses);
        } else if (kind.drawsOnCommitment()) {
            books.commitment(commitment, line().id()).mustHold(kind, amount(), line().currency());
        }
    }

    /** Does it, and answers the commitment that is made by it, or null. */
    Commitment happen(UUID entry, UUID commitment, LocalDate bookingDate) {
        if (kind.drawsOnCommitment()) {
            books.commitment(commitment, line().id()).draw(kind, amount(), line().currency());
        }
        if (kind == EntryKind.APPROPRIATION) {
            appropriate();
        }
        if (kind != EntryKind.COMMITMENT) {
            return null;
        }
        Commitment made = new Commitment(entry, line(), bookingDate, amount());
        books.commitments().put(entry, made);
        return made;
    }

    /** Takes back what {@code original} did; the parts are its postings, negated. */
    void takeBack(JournalEntry original) {
        books.mustNotBeReversed(original.id());
        if (original.kind() == EntryKind.COMMITMENT || original.kind().drawsOnCommitment()) {
            UUID commitment = original.kind() == EntryKind.COMMITMENT ? original.id() : original.commitment();
            books.commitment(commitment, line().id()).undo(original.kind(), amount(), line().currency());
        }
        if (original.kind() == EntryKind.APPROPRIATION) {
            appropriate();
        }
        books.reversed().add(original.id());
    }

    private void appropriate() {
        List<Part> appropriated = parts.stream().filter(part -> part.stage() == EntryKind.APPROPRIATION.to()).toList();
        books.accounts().mustStayTellable(appropriated);
        appropriated.forEach(part -> books.accounts().balances().get(part.line().id()).appropriate(part.amount()));
    }

    private LineFacts line() {
        return parts.get(0).line();
    }

    private long amount() {
        return Math.abs(parts.get(0).amount());
    }
}
