package org.concord.actionplans.internal.approved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.kernel.PartialDate;

/** An indicator as its plan was last approved with it; either its objective or its activity is null. */
@Entity
@Table(schema = "actionplans", name = "approved_indicator")
class ApprovedIndicator {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "objective_id")
    private UUID objective;
    @Column(name = "activity_id")
    private UUID activity;
    private String code;
    private String title;
    @Enumerated(EnumType.STRING)
    private IndicatorMeasure measure;
    private boolean ascending;
    private String unit;
    @Column(name = "baseline_day")
    private LocalDate baselineDay;
    @Enumerated(EnumType.STRING)
    @Column(name = "baseline_precision")
    private PartialDate.Precision baselinePrecision;
    @Column(name = "baseline_value")
    private BigDecimal baselineValue;
    @Column(name = "baseline_comment")
    private String baselineComment;
    @Column(name = "baseline_source")
    private String baselineSource;

    protected ApprovedIndicator() {
    }
}
