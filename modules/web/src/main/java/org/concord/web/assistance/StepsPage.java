package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CareStepRow;
import org.concord.assistance.api.CareSteps;
import org.concord.assistance.api.StepCriteria;
import org.concord.assistance.api.StepKind;
import org.concord.assistance.api.StepState;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** What is to be done in the reader's cases. */
@Named
@RequestScoped
public class StepsPage {

    @Inject
    private CareSteps careSteps;
    @Inject
    private Here here;

    private final Once<Page<CareStepRow>> list = new Once<>(() -> here.list(paging -> careSteps.search(
        new StepCriteria(here.id("caseId"), here.choice("kind", StepKind.class), here.choice("state", StepState.class), here.text("worker"),
            here.day("dueUntil")), paging)));

    public Page<CareStepRow> getList() {
        return list.get();
    }
}
