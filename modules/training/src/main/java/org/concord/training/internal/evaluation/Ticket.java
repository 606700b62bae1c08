package org.concord.training.internal.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That one more answer about a run may come; known by the hash of what its holder has, and about nobody. */
@Entity
@Table(schema = "training", name = "evaluation_ticket")
class Ticket {

    @Id
    @Column(name = "token_hash")
    private String hash;
    @Column(name = "run_id")
    private UUID run;

    protected Ticket() {
    }

    Ticket(String hash, UUID run) {
        this.hash = hash;
        this.run = run;
    }

    UUID run() {
        return run;
    }
}
