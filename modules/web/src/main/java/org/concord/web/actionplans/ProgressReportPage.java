package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.ProgressReportRow;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteProgressReport;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;

/** One progress report, and what its writer and its reader can do with it. */
@Named
@RequestScoped
public class ProgressReportPage {

    private static final String DONE = "done.saved";

    @Inject
    private Results results;
    @Inject
    private Programmes programmes;
    @Inject
    private Reader reader;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ProgressReportRow> record = new Once<>(() -> here.found(results.report(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Draft<WriteProgressReport>> change = new Once<>(() -> Draft.of(WriteProgressReport.class, record.get()));
    private final Draft<Reason> reason = Draft.of(Reason.class);

    public ProgressReportRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    /** Whether the reader wrote or submitted it, and so cannot accept it. */
    public boolean isOwn() {
        return reader.getName().equals(record.get().writtenBy()) || reader.getName().equals(record.get().submittedBy());
    }

    public Draft<WriteProgressReport> getChange() {
        return change.get();
    }

    public Draft<Reason> getReason() {
        return reason;
    }

    public void changeReport() {
        outcome.attempt(change.get(), command -> results.changeReport(here.id(), here.version(), command), DONE);
    }

    public void submitReport() {
        outcome.attempt(() -> results.submitReport(here.id(), here.version()), "done.reportSubmitted");
    }

    public void acceptReport() {
        outcome.attempt(() -> results.acceptReport(here.id(), here.version()), DONE);
    }

    public void giveReportBack() {
        outcome.attempt(reason, command -> results.giveReportBack(here.id(), here.version(), command), DONE);
    }
}
