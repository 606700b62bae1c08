package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.Agencies;
import org.concord.assistance.api.AgencyRow;
import org.concord.assistance.api.ChangeAgency;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One agency. */
@Named
@RequestScoped
public class AgencyPage {

    @Inject
    private Agencies agencies;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<AgencyRow> record = new Once<>(() -> here.found(agencies.find(here.code())));
    private final Once<Draft<ChangeAgency>> draft = new Once<>(() -> Draft.of(ChangeAgency.class, record.get()));

    public AgencyRow getRecord() {
        return record.get();
    }

    public Draft<ChangeAgency> getDraft() {
        return draft.get();
    }

    public void changeAgency() {
        outcome.attempt(draft.get(), command -> agencies.change(here.code(), here.version(), command), "done.saved");
    }
}
