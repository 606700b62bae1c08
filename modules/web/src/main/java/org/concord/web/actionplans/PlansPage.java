package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.actionplans.api.ProgrammeCriteria;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.ProgrammeState;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of plans, and beginning one. */
@Named
@RequestScoped
public class PlansPage {

    @Inject
    private Programmes programmes;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<WriteProgramme> draft = Draft.of(WriteProgramme.class).with("fiscalYearStart", 1).with("kind", ProgrammeKind.NATIONAL);
    private final Once<Page<ProgrammeRow>> list = new Once<>(() -> here.list(paging -> programmes.search(new ProgrammeCriteria(
        here.choice("kind", ProgrammeKind.class), here.text("owner"), here.choice("state", ProgrammeState.class), here.day("asOf"), here.text("q")), paging)));

    public Page<ProgrammeRow> getList() {
        return list.get();
    }

    public Draft<WriteProgramme> getDraft() {
        return draft;
    }

    public void openPlan() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> programmes.open(id, command), "done.saved", "/action-plans/plan?id=" + id);
    }
}
