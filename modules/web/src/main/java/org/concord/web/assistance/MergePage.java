package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CaseMergeRow;
import org.concord.assistance.api.CaseMerges;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One merge, and undoing it. */
@Named
@RequestScoped
public class MergePage {

    @Inject
    private CaseMerges caseMerges;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CaseMergeRow> record = new Once<>(() -> here.found(caseMerges.find(here.id())));

    public CaseMergeRow getRecord() {
        return record.get();
    }

    public void undoMerge() {
        outcome.attempt(() -> caseMerges.undo(here.id(), here.version()), "done.saved");
    }
}
