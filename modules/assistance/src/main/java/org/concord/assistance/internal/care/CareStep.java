package org.concord.assistance.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.assistance.api.CareRule;
import org.concord.assistance.api.FinishStep;
import org.concord.assistance.api.FollowUpFinding;
import org.concord.assistance.api.PlanStep;
import org.concord.assistance.api.ServiceKind;
import org.concord.assistance.api.StepKind;
import org.concord.assistance.api.StepState;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** Something to be done for a person by a day. */
@Entity
@Table(schema = "assistance", name = "care_step")
class CareStep {

    @Id
    private UUID id;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Enumerated(EnumType.STRING)
    private ServiceKind service;
    @Column(name = "provider_code", updatable = false)
    private String provider;
    @Column(name = "funding_source")
    private String fundingSource;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @Enumerated(EnumType.STRING)
    private StepState state;
    @Enumerated(EnumType.STRING)
    private FollowUpFinding finding;
    @Version
    private long version;

    protected CareStep() {
    }

    CareStep(UUID id, VictimCase about, String provider, PlanStep command) {
        about.mustBeOpen();
        this.id = id;
        caseId = about.id();
        kind = Required.value("kind", command.kind());
        service = command.service();
        this.provider = provider;
        fundingSource = command.fundingSource();
        dueOn = Required.value("dueOn", command.dueOn());
        state = StepState.STEP_OPEN;
        if ((kind == StepKind.SERVICE) != (service != null)) {
            throw RuleBroken.at("service", CareRule.SERVICE_HAS_A_KIND);
        }
        if (kind != StepKind.SERVICE && fundingSource != null) {
            throw RuleBroken.at("fundingSource", CareRule.SERVICE_HAS_A_KIND);
        }
    }

    void finish(FinishStep command, Instant now) {
        mustBeOpen();
        doneOn = Assessment.past("doneOn", command.doneOn(), now);
        finding = command.finding();
        state = StepState.STEP_DONE;
        if ((kind == StepKind.FOLLOW_UP) != (finding != null)) {
            throw RuleBroken.at("finding", CareRule.FOLLOW_UP_HAS_A_FINDING);
        }
    }

    void cancel() {
        mustBeOpen();
        state = StepState.STEP_CANCELLED;
    }

    private void mustBeOpen() {
        if (state != StepState.STEP_OPEN) {
            throw new RuleBroken(CareRule.STEP_IS_OVER);
        }
    }

    long version() {
        return version;
    }
}
