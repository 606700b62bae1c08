package org.concord.actionplans.internal.approved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A budget line as its plan was last approved with it; what was booked on it is on the line itself. */
@Entity
@Table(schema = "actionplans", name = "approved_line")
class ApprovedLine {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "activity_id")
    private UUID activity;
    private String code;
    @Column(name = "source_code")
    private String source;
    @Column(name = "fiscal_year")
    private int fiscalYear;
    private String currency;
    @Column(name = "economic_code")
    private String economicCode;
    @Column(name = "function_code")
    private String functionCode;
    private String unit;
    private long planned;

    protected ApprovedLine() {
    }
}
