package org.concord.actionplans.internal.approved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An activity as its plan was last approved with it. */
@Entity
@Table(schema = "actionplans", name = "approved_activity")
class ApprovedActivity {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "objective_id")
    private UUID objective;
    private String code;
    private String title;
    @Column(name = "lead_agency")
    private String leadAgency;

    protected ApprovedActivity() {
    }
}
