package org.concord.actionplans.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.concord.actionplans.api.Stage;

/** One posting of an entry as its maker wrote it. */
@Entity
@Table(schema = "actionplans", name = "submitted_part")
@IdClass(SubmittedPart.Key.class)
class SubmittedPart {

    /** Which part of which submission. */
    record Key(UUID submission, int number) implements Serializable {
    }

    @Id
    @Column(name = "submission_id")
    private UUID submission;
    @Id
    @Column(name = "numbered")
    private int number;
    @Column(name = "line_id")
    private UUID line;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private long amount;

    protected SubmittedPart() {
    }

    SubmittedPart(UUID submission, int number, Part part) {
        this.submission = submission;
        this.number = number;
        line = part.line().id();
        stage = part.stage();
        amount = part.amount();
    }

    UUID submission() {
        return submission;
    }

    UUID line() {
        return line;
    }

    Stage stage() {
        return stage;
    }

    long amount() {
        return amount;
    }
}
