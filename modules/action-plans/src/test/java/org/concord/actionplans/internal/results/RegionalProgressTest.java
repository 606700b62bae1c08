package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.objectiveOf;
import static org.concord.actionplans.internal.plan.SomePlan.putInForce;
import static org.concord.actionplans.internal.plan.SomePlan.subRegional;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.RegionalProgressRow;
import org.concord.actionplans.api.ReportCountryProgress;
import org.concord.actionplans.api.SpaProgress;
import org.concord.actionplans.api.WriteSpaCommitment;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class RegionalProgressTest {

    private static final WriteSpaCommitment COLLECT_DATA = new WriteSpaCommitment(null, null, "C1", "Collect and share data", "COMMIT");

    private final Programme plan = subRegional();
    private final SpaCommitment commitment = new SpaCommitment(Ids.next(), plan, objectiveOf(plan), COLLECT_DATA);

    @Test
    void onlySubRegionalPlansHaveCommitments() {
        Refused.by(PlanRule.PLAN_IS_NOT_SUB_REGIONAL, () -> new SpaCommitment(Ids.next(), drafted(), null, COLLECT_DATA));
    }

    @Test
    void commitmentServesAnObjectiveOfItsPlanOrNone() {
        new SpaCommitment(Ids.next(), plan, null, COLLECT_DATA);

        assertEquals("objective", Refused.by(PlanRule.UNKNOWN_IN_PLAN,
            () -> new SpaCommitment(Ids.next(), plan, objectiveOf(subRegional()), COLLECT_DATA)).field());
    }

    @Test
    void commitmentSaysWhoSaysSo() {
        assertEquals("source", Refused.by(KernelRule.REQUIRED,
            () -> new SpaCommitment(Ids.next(), plan, null, new WriteSpaCommitment(null, null, "C1", "Collect and share data", " "))).field());
    }

    @Test
    void memberReportsOnAPlanInForceForAYearOfThePlan() {
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> reported("VN", 2012, SpaProgress.STARTED));
        putInForce(plan);

        assertEquals("VN", reported("VN", 2011, SpaProgress.STARTED).member());
        assertEquals("year", Refused.by(PlanRule.OUTSIDE_PLAN, () -> reported("VN", 2014, SpaProgress.DONE)).field());
    }

    @Test
    void whatIsNotSaidIsNotTakenForNotStarted() {
        putInForce(plan);

        assertEquals("progress", Refused.by(KernelRule.REQUIRED, () -> reported("VN", 2012, null)).field());
    }

    @Test
    void whoReportsOnWhatForWhichYearStays() {
        putInForce(plan);
        CountryProgress report = reported("VN", 2012, SpaProgress.STARTED);

        report.correct(plan, saying("VN", 2012, SpaProgress.DONE), "linh");
        report.correct(plan, saying(null, null, SpaProgress.DONE), "linh");
        assertEquals("member", Refused.by(KernelRule.NOT_ONE_OF, () -> report.correct(plan, saying("TH", 2012, SpaProgress.DONE), "linh")).field());
        assertEquals("year", Refused.by(KernelRule.NOT_ONE_OF, () -> report.correct(plan, saying("VN", 2013, SpaProgress.DONE), "linh")).field());
    }

    @Test
    void memberThatDidNotReportIsInNoCount() {
        CommitmentSum sum = new CommitmentSum(commitment.id(), "C1", "Collect and share data", "COMMIT", 2012, 0, 2, 1, 0, 3);

        RegionalProgressRow row = sum.row(2012, 6);

        assertEquals(row.reported(), row.notStarted() + row.started() + row.onTrack() + row.done());
        assertEquals(3, row.members() - row.reported());
    }

    private CountryProgress reported(String member, int year, SpaProgress progress) {
        return new CountryProgress(Ids.next(), plan, commitment, saying(member, year, progress), "linh");
    }

    private static ReportCountryProgress saying(String member, Integer year, SpaProgress progress) {
        return new ReportCountryProgress(null, member, year, progress, "A database was set up.", "https://example.org/report");
    }
}
