package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.AssignAction;
import org.concord.membership.api.FollowUp;
import org.concord.membership.api.ProgressRow;
import org.concord.membership.api.ReportProgress;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One action item, and what its owner reported. */
@Named
@RequestScoped
public class ActionItemPage {

    @Inject
    private FollowUp followUp;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ActionItemRow> record = new Once<>(() -> here.found(followUp.find(here.id())));
    private final Once<Page<ProgressRow>> progress = new Once<>(() -> followUp.progress(here.id(), Paging.first(200)));
    private final Once<Draft<AssignAction>> change = new Once<>(() -> Draft.of(AssignAction.class, record.get())
        .with("ownerChoice", Owner.of(record.get())));
    private final Draft<ReportProgress> report = Draft.of(ReportProgress.class);

    public ActionItemRow getRecord() {
        return record.get();
    }

    public Page<ProgressRow> getProgress() {
        return progress.get();
    }

    public Draft<AssignAction> getChange() {
        return change.get();
    }

    public Draft<ReportProgress> getReport() {
        return report;
    }

    public void reportProgress() {
        outcome.attempt(report, command -> followUp.report(here.id(), here.version(), command), "done.saved");
    }

    public void reportDone() {
        outcome.attempt(report, command -> followUp.done(here.id(), here.version(), command), "done.saved");
    }

    public void verifyAction() {
        outcome.attempt(() -> followUp.verify(here.id(), here.version()), "done.saved");
    }

    public void reopenAction() {
        outcome.attempt(report, command -> followUp.reopen(here.id(), here.version(), command), "done.saved");
    }

    public void changeAction() {
        outcome.attempt(Owner.in(change.get()), command -> followUp.change(here.id(), here.version(), command), "done.saved");
    }
}
