package org.concord.actionplans.internal.publish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That everybody may read the files of a plan. */
@Entity
@Table(schema = "actionplans", name = "open_plan")
class OpenPlan {

    @Id
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "opened_by", updatable = false)
    private String by;
    @Column(name = "opened_at", updatable = false)
    private Instant at;

    protected OpenPlan() {
    }

    OpenPlan(UUID programme, String by, Instant now) {
        this.programme = programme;
        this.by = by;
        at = now;
    }
}
