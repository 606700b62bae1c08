package org.concord.assistance.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.CareRule;
import org.concord.assistance.api.PlanState;
import org.concord.assistance.api.WritePlan;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;

/** What is to be reached for a person; written by one, approved by another. */
@Entity
@Table(schema = "assistance", name = "support_plan")
class SupportPlan {

    private static final List<PlanState> WRITTEN = List.of(PlanState.PLAN_DRAFT, PlanState.PLAN_GIVEN_BACK);

    @Id
    private UUID id;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private PlanState state;
    private String services;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "decided_by")
    private String decidedBy;
    @Version
    private long version;

    protected SupportPlan() {
    }

    SupportPlan(UUID id, UUID caseId, WritePlan command, String writer) {
        this.id = id;
        this.caseId = caseId;
        state = PlanState.PLAN_DRAFT;
        rewrite(command, writer);
    }

    void rewrite(WritePlan command, String writer) {
        mustBe(WRITTEN);
        services = Words.codes(command.services());
        endsOn = Required.value("endsOn", command.endsOn());
        writtenBy = writer;
        if (services.isEmpty()) {
            throw RuleBroken.at("services", CareRule.PLAN_OF_NOTHING);
        }
    }

    void submit() {
        mustBe(WRITTEN);
        state = PlanState.PLAN_SUBMITTED;
    }

    void approve(String who) {
        if (who.equals(writtenBy)) {
            throw new RuleBroken(CareRule.PLAN_NEEDS_A_SECOND_PERSON);
        }
        decide(PlanState.PLAN_APPROVED, who);
    }

    void giveBack(String who) {
        decide(PlanState.PLAN_GIVEN_BACK, who);
    }

    /** Another one is approved. */
    void replaced() {
        state = PlanState.PLAN_REPLACED;
    }

    private void decide(PlanState decision, String who) {
        mustBe(List.of(PlanState.PLAN_SUBMITTED));
        state = decision;
        decidedBy = who;
    }

    private void mustBe(List<PlanState> expected) {
        if (!expected.contains(state)) {
            throw new RuleBroken(CareRule.PLAN_STATE_FORBIDS_IT, state);
        }
    }

    long version() {
        return version;
    }
}
