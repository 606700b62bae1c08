package org.concord.actionplans.internal.approved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A target as its plan was last approved with it. */
@Entity
@Table(schema = "actionplans", name = "approved_target")
class ApprovedTarget {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "indicator_id")
    private UUID indicator;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private BigDecimal figure;
    @Column(name = "wording")
    private String comment;

    protected ApprovedTarget() {
    }
}
