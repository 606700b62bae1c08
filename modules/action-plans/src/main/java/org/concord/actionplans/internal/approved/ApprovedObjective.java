package org.concord.actionplans.internal.approved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An objective as its plan was last approved with it. */
@Entity
@Table(schema = "actionplans", name = "approved_objective")
class ApprovedObjective {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    private String code;
    private String title;

    protected ApprovedObjective() {
    }
}
