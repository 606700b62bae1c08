package org.concord.actionplans.internal.results;

import static org.concord.actionplans.api.ActionPlanRight.REPORT_RESULTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.WriteProgressReport;
import org.concord.actionplans.internal.plan.Activity;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Versions;

/** Keeps progress reports, each in the transaction of the desk that asks. */
@ApplicationScoped
class ProgressReports {

    private static final String REPORTS = "progress-reports";

    @Inject
    private ResultPlans plans;
    @Inject
    private ResultsRepository repository;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;

    void write(UUID id, WriteProgressReport command) {
        Activity activity = plans.part(Activity.class, "activity", command.activity(), REPORT_RESULTS);
        Programme plan = plans.ofNamed("activity", activity.programme(), activity.id(), REPORT_RESULTS);
        if (audit.alreadyDone(REPORTS, id.toString(), command)) {
            return;
        }
        ProgressReport report = new ProgressReport(id, plan, activity, command, by());
        repository.mustBeOnly(report);
        repository.add(report);
        audit.created(REPORTS, id.toString(), "PROGRESS_REPORT_WRITTEN", command);
    }

    void change(UUID id, long version, WriteProgressReport command) {
        ProgressReport report = plans.result(ProgressReport.class, REPORTS, id, REPORT_RESULTS);
        Programme plan = plans.of(report.programme(), REPORTS, id, REPORT_RESULTS);
        Versions.match(report.version(), version);
        report.change(plan, command, by());
        repository.mustBeOnly(report);
        audit.changed(REPORTS, id.toString(), "PROGRESS_REPORT_CHANGED", command);
    }

    void submit(UUID id, long version) {
        step(id, version, report -> report.submit(by()));
        audit.changed(REPORTS, id.toString(), "PROGRESS_REPORT_SUBMITTED", null);
    }

    void accept(UUID id, long version) {
        step(id, version, report -> report.accept(by()));
        audit.changed(REPORTS, id.toString(), "PROGRESS_REPORT_ACCEPTED", null);
    }

    void giveBack(UUID id, long version, Reason reason) {
        step(id, version, report -> report.giveBack(reason == null ? null : reason.reason()));
        audit.changed(REPORTS, id.toString(), "PROGRESS_REPORT_GIVEN_BACK", reason);
    }

    private void step(UUID id, long version, Consumer<ProgressReport> step) {
        ProgressReport report = plans.result(ProgressReport.class, REPORTS, id, REPORT_RESULTS);
        plans.of(report.programme(), REPORTS, id, REPORT_RESULTS).mustBeInForce();
        Versions.match(report.version(), version);
        step.accept(report);
    }

    private String by() {
        return caller.get().username();
    }
}
