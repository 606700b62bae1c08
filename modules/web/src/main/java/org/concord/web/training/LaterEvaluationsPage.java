package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.Evaluations;
import org.concord.training.api.LaterEvaluationCriteria;
import org.concord.training.api.LaterEvaluationRow;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Whether officers use what they learnt: what is asked, and what was answered. */
@Named
@RequestScoped
public class LaterEvaluationsPage {

    @Inject
    private Evaluations evaluations;
    @Inject
    private Here here;

    private final Once<Page<LaterEvaluationRow>> list = new Once<>(() -> here.list(paging -> evaluations.later(
        new LaterEvaluationCriteria(here.id("run"), here.text("participant"), here.day("dueOn")), paging)));

    public Page<LaterEvaluationRow> getList() {
        return list.get();
    }
}
