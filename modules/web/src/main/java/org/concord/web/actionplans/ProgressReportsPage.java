package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.ProgressReportCriteria;
import org.concord.actionplans.api.ProgressReportRow;
import org.concord.actionplans.api.ProgressReportState;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteProgressReport;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The progress reports of a plan, or of all plans seen, and beginning one. */
@Named
@RequestScoped
public class ProgressReportsPage {

    @Inject
    private Results results;
    @Inject
    private AskedPlan plan;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<ProgressReportRow>> list = new Once<>(() -> here.list(paging -> results.reports(new ProgressReportCriteria(
        here.id("programme"), here.id("activity"), here.choice("state", ProgressReportState.class)), paging)));
    private final Draft<WriteProgressReport> draft = Draft.of(WriteProgressReport.class);

    /** The plan asked about, or null for all. */
    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<ProgressReportRow> getList() {
        return list.get();
    }

    public Draft<WriteProgressReport> getDraft() {
        return draft;
    }

    public void writeReport() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> results.writeReport(id, command), "done.saved", "/action-plans/progress-report?id=" + id);
    }
}
