package org.concord.actionplans.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.concord.actionplans.api.Stage;

/**
 * What the accounts of one budget line hold, in the minor unit of its currency: the sum of its postings, kept so that nobody has to add them up. It is
 * locked before a posting on the line is decided, and proved against the postings every night.
 */
@Entity
@Table(schema = "actionplans", name = "line_balance")
class LineBalance {

    @Id
    @Column(name = "line_id")
    private UUID line;
    @Column(name = "programme_id")
    private UUID programme;
    private long appropriated;
    private long source;
    private long unallotted;
    private long allotted;
    private long committed;
    private long payable;
    private long spent;

    protected LineBalance() {
    }

    LineBalance(UUID line, UUID programme) {
        this.line = line;
        this.programme = programme;
    }

    UUID line() {
        return line;
    }

    long of(Stage stage) {
        return switch (stage) {
            case SOURCE -> source;
            case UNALLOTTED -> unallotted;
            case ALLOTTED -> allotted;
            case COMMITTED -> committed;
            case PAYABLE -> payable;
            case SPENT -> spent;
        };
    }

    void add(Stage stage, long amount) {
        long sum = Math.addExact(of(stage), amount);
        switch (stage) {
            case SOURCE -> source = sum;
            case UNALLOTTED -> unallotted = sum;
            case ALLOTTED -> allotted = sum;
            case COMMITTED -> committed = sum;
            case PAYABLE -> payable = sum;
            case SPENT -> spent = sum;
        }
    }

    /** All that it has been given, wherever it is now. */
    long budget() {
        return unallotted + allotted + committed + payable + spent;
    }

    long appropriated() {
        return appropriated;
    }

    /** What the original budget gave it, or took back. */
    void appropriate(long amount) {
        appropriated = Math.addExact(appropriated, amount);
    }
}
