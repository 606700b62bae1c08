package org.concord.actionplans.internal.approved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a plan says of itself, as it was last approved, and when that was. A plan that has none is not published. */
@Entity
@Table(schema = "actionplans", name = "approved_plan")
class ApprovedPlan {

    @Id
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "approved_at")
    private Instant approvedAt;
    private String title;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "fiscal_year_start")
    private int fiscalYearStart;
    @Column(name = "legal_basis")
    private String legalBasis;
    private String source;
    private String note;
    @Column(name = "search_text")
    private String searchText;

    protected ApprovedPlan() {
    }
}
