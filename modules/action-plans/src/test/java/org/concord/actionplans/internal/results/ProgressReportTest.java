package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.plan.SomePlan.MALIA;
import static org.concord.actionplans.internal.plan.SomePlan.PUTRI;
import static org.concord.actionplans.internal.plan.SomePlan.activityOf;
import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.putInForce;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.actionplans.api.ProgressReportState;
import org.concord.actionplans.api.WriteProgressReport;
import org.concord.actionplans.internal.plan.Activity;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    private static final String THIRD = "somchai";

    private final Programme plan = drafted();
    private final Activity activity = activityOf(plan);

    @Test
    void nothingIsReportedBeforeThePlanIsInForce() {
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> new ProgressReport(Ids.next(), plan, activity, writing(null, "Two shelters opened."), PUTRI));
    }

    @Test
    void reportIsWrittenSubmittedAndAcceptedBySomebodyElse() {
        ProgressReport report = written();

        report.submit(PUTRI);
        report.accept(MALIA);

        assertEquals(ProgressReportState.ACCEPTED, report.state());
    }

    @Test
    void neitherItsWriterNorItsSubmitterAccepts() {
        ProgressReport own = written();
        own.submit(PUTRI);
        ProgressReport submittedByAnother = written();
        submittedByAnother.submit(MALIA);

        Refused.by(PlanRule.REPORTER_IS_NOT_ACCEPTOR, () -> own.accept(PUTRI));
        Refused.by(PlanRule.REPORTER_IS_NOT_ACCEPTOR, () -> submittedByAnother.accept(PUTRI));
        Refused.by(PlanRule.REPORTER_IS_NOT_ACCEPTOR, () -> submittedByAnother.accept(MALIA));
        submittedByAnother.accept(THIRD);
    }

    @Test
    void whoeverChangedItLastIsItsWriter() {
        ProgressReport report = written();
        report.change(plan, writing(null, "Three shelters opened."), MALIA);
        report.submit(PUTRI);

        Refused.by(PlanRule.REPORTER_IS_NOT_ACCEPTOR, () -> report.accept(MALIA));
    }

    @Test
    void reportGivenBackWithAReasonIsWrittenAgain() {
        ProgressReport report = written();
        report.submit(PUTRI);

        assertEquals("reason", Refused.by(KernelRule.REQUIRED, () -> report.giveBack(" ")).field());
        report.giveBack("Which provinces?");

        assertEquals(ProgressReportState.DRAFT, report.state());
        report.change(plan, writing(null, "Lao Cai and An Giang."), PUTRI);
        report.submit(PUTRI);
    }

    @Test
    void nothingIsSkippedAndWhatIsAcceptedStays() {
        ProgressReport report = written();
        Refused.by(PlanRule.REPORT_STATE_FORBIDS, () -> report.accept(MALIA));
        Refused.by(PlanRule.REPORT_STATE_FORBIDS, () -> report.giveBack("why"));
        report.submit(PUTRI);
        Refused.by(PlanRule.REPORT_STATE_FORBIDS, () -> report.submit(PUTRI));
        Refused.by(PlanRule.REPORT_STATE_FORBIDS, () -> report.change(plan, writing(null, "Changed"), PUTRI));
        report.accept(MALIA);
        Refused.by(PlanRule.REPORT_STATE_FORBIDS, () -> report.change(plan, writing(null, "Changed"), PUTRI));
        Refused.by(PlanRule.REPORT_STATE_FORBIDS, () -> report.giveBack("why"));
    }

    @Test
    void activityOfAReportStays() {
        ProgressReport report = written();

        Refused.by(KernelRule.NOT_ONE_OF, () -> report.change(plan, writing(Ids.next(), "Two shelters opened."), PUTRI));
    }

    private ProgressReport written() {
        Programme inForce = plan.state() == ProgrammeState.ACTIVE ? plan : putInForce(plan);
        return new ProgressReport(Ids.next(), inForce, activity, writing(activity.id(), "Two shelters opened."), PUTRI);
    }

    private static WriteProgressReport writing(UUID of, String text) {
        return new WriteProgressReport(of, LocalDate.of(2012, 1, 1), LocalDate.of(2012, 6, 30), text);
    }
}
