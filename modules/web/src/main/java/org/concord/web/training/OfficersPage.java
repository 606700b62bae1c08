package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.Gender;
import org.concord.training.api.OfficerCriteria;
import org.concord.training.api.OfficerRow;
import org.concord.training.api.Officers;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The officers whom the reader may see, and entering one. */
@Named
@RequestScoped
public class OfficersPage {

    @Inject
    private Officers officers;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<EnterOfficer> draft = Draft.of(EnterOfficer.class);
    private final Once<Page<OfficerRow>> list = new Once<>(() -> here.list(paging -> officers.search(new OfficerCriteria(here.text("participant"),
        here.choice("gender", Gender.class), here.text("language"), null, here.text("q")), paging)));

    public Page<OfficerRow> getList() {
        return list.get();
    }

    public Draft<EnterOfficer> getDraft() {
        return draft;
    }

    public void enterOfficer() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> officers.enter(id, command), "done.saved", "/training/officer?id=" + id);
    }
}
