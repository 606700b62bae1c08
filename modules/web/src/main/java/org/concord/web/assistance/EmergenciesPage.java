package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.Emergencies;
import org.concord.assistance.api.EmergencyCriteria;
import org.concord.assistance.api.EmergencyGround;
import org.concord.assistance.api.EmergencyRow;
import org.concord.assistance.api.OpenInEmergency;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Cases opened by break-glass, and opening one. */
@Named
@RequestScoped
public class EmergenciesPage {

    @Inject
    private Emergencies emergencies;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<OpenInEmergency> draft = Draft.of(OpenInEmergency.class).with("hours", 1);
    private final Once<Page<EmergencyRow>> list = new Once<>(() -> here.list(paging -> emergencies.search(
        new EmergencyCriteria(here.text("who"), here.text("code"), here.choice("ground", EmergencyGround.class), here.flag("reviewed")), paging)));

    public Page<EmergencyRow> getList() {
        return list.get();
    }

    public Draft<OpenInEmergency> getDraft() {
        return draft;
    }

    public void openInEmergency() {
        outcome.attempt(draft, command -> emergencies.open(here.newId(), command), "done.saved");
    }
}
