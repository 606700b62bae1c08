package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.internal.plan.SomePlan.MALIA;
import static org.concord.actionplans.internal.plan.SomePlan.PUTRI;
import static org.concord.actionplans.internal.plan.SomePlan.approved;
import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.inForce;
import static org.concord.actionplans.internal.plan.SomePlan.submitted;
import static org.concord.actionplans.internal.plan.SomePlan.underRevision;
import static org.concord.actionplans.internal.plan.SomePlan.writing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    @Test
    void planIsWrittenSubmittedApprovedAndPutInForce() {
        assertEquals(ProgrammeState.DRAFT, drafted().state());
        assertEquals(ProgrammeState.SUBMITTED, submitted().state());
        assertEquals(ProgrammeState.APPROVED, approved().state());
        assertEquals(ProgrammeState.ACTIVE, inForce().state());
        assertEquals(0, inForce().revision());
    }

    @Test
    void submitterCannotApprove() {
        Refused.by(PlanRule.SUBMITTER_IS_NOT_APPROVER, () -> submitted().approve(PUTRI));
    }

    @Test
    void submitterOfARevisionCannotApproveIt() {
        Programme plan = underRevision();
        plan.submit(MALIA, true);

        Refused.by(PlanRule.SUBMITTER_IS_NOT_APPROVER, () -> plan.approve(MALIA));
    }

    @Test
    void approvedRevisionTakesEffectAtOnceAndCounts() {
        Programme plan = underRevision();
        assertEquals(0, plan.revision());

        plan.submit(PUTRI, true);
        assertEquals(ProgrammeState.REVISION_SUBMITTED, plan.state());
        plan.approve(MALIA);

        assertEquals(ProgrammeState.ACTIVE, plan.state());
        assertEquals(1, plan.revision());
    }

    @Test
    void planGivenBackIsWrittenAgain() {
        Programme plan = submitted();
        Programme revision = underRevision();
        revision.submit(PUTRI, true);

        plan.giveBack();
        revision.giveBack();

        assertEquals(ProgrammeState.DRAFT, plan.state());
        assertEquals(ProgrammeState.REVISION, revision.state());
    }

    @Test
    void planWithoutLinesCannotBeSubmitted() {
        Refused.by(PlanRule.PLAN_IS_EMPTY, () -> drafted().submit(PUTRI, false));
    }

    @Test
    void planChangesOnlyWhileItIsWritten() {
        drafted().change(writing("2011-01-01", "2016-12-31", 1, null));
        underRevision().change(writing("2011-01-01", "2016-12-31", 1, null));

        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> submitted().change(writing("2011-01-01", "2016-12-31", 1, null)));
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> inForce().change(writing("2011-01-01", "2016-12-31", 1, null)));
    }

    @Test
    void nothingIsSkipped() {
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> drafted().approve(MALIA));
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> submitted().activate());
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> submitted().submit(PUTRI, true));
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> approved().revise());
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> approved().giveBack());
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> drafted().close());
    }

    @Test
    void closedPlanStaysClosed() {
        Programme plan = inForce();

        plan.close();

        assertEquals(ProgrammeState.CLOSED, plan.state());
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, plan::revise);
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, plan::close);
    }

    @Test
    void planIsNotClosedWhileSomethingOfItIsNotApproved() {
        Programme submitted = underRevision();
        submitted.submit(PUTRI, true);

        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> underRevision().close());
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, submitted::close);
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> submitted().close());
        approved().close();
    }

    @Test
    void whoeverBeganARevisionCannotApproveItThoughAnotherSubmittedIt() {
        ProgrammeRevision revision = new ProgrammeRevision(Ids.next(), 1, "More shelters", MALIA, Instant.EPOCH);
        revision.submit(PUTRI);

        Refused.by(PlanRule.SUBMITTER_IS_NOT_APPROVER, () -> revision.approve(MALIA, Instant.EPOCH));
        Refused.by(PlanRule.SUBMITTER_IS_NOT_APPROVER, () -> revision.approve(PUTRI, Instant.EPOCH));
        revision.approve("controller", Instant.EPOCH);
    }

    @Test
    void yearsOfLinesKeepTheirDaysOnceThePlanIsApproved() {
        Programme plan = underRevision();

        Refused.by(KernelRule.NOT_ONE_OF, () -> plan.change(writing("2011-01-01", "2015-12-31", 4, "VND")));
    }

    @Test
    void whoeverWroteAnyOfARevisionCannotApproveIt() {
        ProgrammeRevision revision = new ProgrammeRevision(Ids.next(), 1, "More shelters", MALIA, Instant.EPOCH);
        revision.write("controller");
        revision.submit(PUTRI);

        Refused.by(PlanRule.WRITER_IS_NOT_APPROVER, () -> revision.approve("controller", Instant.EPOCH));
    }

    @Test
    void whatIsWrittenIsApprovedWithTheNextRevision() {
        assertEquals(0, drafted().nextRevision());
        assertEquals(0, submitted().nextRevision());
        assertEquals(1, underRevision().nextRevision());
    }

    @Test
    void currencyOnceGivenStays() {
        assertEquals("currency", Refused.by(KernelRule.NOT_ONE_OF, () -> drafted().change(writing("2011-01-01", "2015-12-31", 1, "USD"))).field());
    }

    @Test
    void planDoesNotEndBeforeItStarts() {
        Refused.by(KernelRule.ENDS_BEFORE_START, () -> drafted().change(writing("2015-01-01", "2011-12-31", 1, null)));
    }

    @Test
    void fiscalYearsBeginInJanuaryAprilJulyOrOctober() {
        assertEquals(1, Programme.fiscalYearStart(null));
        assertEquals(10, Programme.fiscalYearStart(10));
        Refused.by(PlanRule.FISCAL_YEAR_START_UNUSUAL, () -> Programme.fiscalYearStart(3));
    }

    @Test
    void fiscalYearIsNamedByTheYearInWhichItBegins() {
        Programme plan = new Programme(Ids.next(), writing("2011-01-01", "2011-12-31", 10, "THB"));

        plan.mustIncludeFiscalYear(2010);
        plan.mustIncludeFiscalYear(2011);
        Refused.by(PlanRule.OUTSIDE_PLAN, () -> plan.mustIncludeFiscalYear(2009));
        Refused.by(PlanRule.OUTSIDE_PLAN, () -> plan.mustIncludeFiscalYear(2012));
    }

    @Test
    void currencyThatNobodyKnowsIsRefused() {
        Refused.by(KernelRule.UNKNOWN_CURRENCY, () -> new Programme(Ids.next(), writing("2011-01-01", "2015-12-31", 1, "VNX")));
    }
}
