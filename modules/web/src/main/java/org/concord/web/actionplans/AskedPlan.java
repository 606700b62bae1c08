package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The plan that a list is asked to be of, in its address; null for all plans seen. */
@RequestScoped
public class AskedPlan {

    @Inject
    private Programmes programmes;
    @Inject
    private Here here;

    private final Once<ProgrammeRow> plan = new Once<>(() -> here.id("programme") == null ? null : here.found(programmes.find(here.id("programme"))));

    ProgrammeRow get() {
        return plan.get();
    }
}
