package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.Agencies;
import org.concord.assistance.api.AgencyCriteria;
import org.concord.assistance.api.AgencyKind;
import org.concord.assistance.api.AgencyRow;
import org.concord.assistance.api.RegisterAgency;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of agencies, and entering one. */
@Named
@RequestScoped
public class AgenciesPage {

    @Inject
    private Agencies agencies;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<RegisterAgency> draft = Draft.of(RegisterAgency.class);
    private final Once<Page<AgencyRow>> list = new Once<>(() -> here.list(paging -> agencies.search(
        new AgencyCriteria(here.text("participant"), here.choice("kind", AgencyKind.class), here.text("q")), paging)));

    public Page<AgencyRow> getList() {
        return list.get();
    }

    public Draft<RegisterAgency> getDraft() {
        return draft;
    }

    public void registerAgency() {
        String code = draft.text("code");
        outcome.attempt(draft, command -> agencies.register(code, command), "done.saved", "/assistance/agency?code=" + code);
    }
}
