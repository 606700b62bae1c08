package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.NominationCriteria;
import org.concord.training.api.NominationRow;
import org.concord.training.api.NominationState;
import org.concord.training.api.Nominations;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The nominations of all runs. */
@Named
@RequestScoped
public class NominationsPage {

    @Inject
    private Nominations nominations;
    @Inject
    private Here here;

    private final Once<Page<NominationRow>> list = new Once<>(() -> here.list(paging -> nominations.search(new NominationCriteria(here.id("run"),
        here.id("officer"), here.text("participant"), here.choice("state", NominationState.class), here.text("q")), paging)));

    public Page<NominationRow> getList() {
        return list.get();
    }
}
