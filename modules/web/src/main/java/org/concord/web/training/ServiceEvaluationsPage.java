package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.ServiceEvaluationCriteria;
import org.concord.training.api.ServiceEvaluationRow;
import org.concord.training.api.ServiceEvaluations;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** What changed in services after runs: what is asked, and what was answered. */
@Named
@RequestScoped
public class ServiceEvaluationsPage {

    @Inject
    private ServiceEvaluations evaluations;
    @Inject
    private Here here;

    private final Once<Page<ServiceEvaluationRow>> list = new Once<>(() -> here.list(paging -> evaluations.search(
        new ServiceEvaluationCriteria(here.id("run"), here.text("participant"), here.day("dueOn")), paging)));

    public Page<ServiceEvaluationRow> getList() {
        return list.get();
    }
}
