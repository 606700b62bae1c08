package org.concord.actionplans.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an entry was taken back, and by which other; once at most, which its key enforces. */
@Entity
@Table(schema = "actionplans", name = "reversal")
class Reversal {

    @Id
    @Column(name = "reversed_id")
    private UUID reversed;
    @Column(name = "entry_id")
    private UUID entry;

    protected Reversal() {
    }

    Reversal(UUID reversed, UUID entry) {
        this.reversed = reversed;
        this.entry = entry;
    }
}
