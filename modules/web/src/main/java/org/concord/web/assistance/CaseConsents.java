package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.assistance.api.ConsentFact;
import org.concord.assistance.api.ConsentRow;
import org.concord.assistance.api.Consents;
import org.concord.assistance.api.GiveConsent;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Outcome;
import org.concord.web.page.Say;

/** What the person of the case that a page is about agreed to. */
@Named
@RequestScoped
public class CaseConsents {

    @Inject
    private Consents consents;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Say say;

    private final Draft<GiveConsent> draft = Draft.of(GiveConsent.class);
    private final Once<Page<ConsentRow>> list = new Once<>(() -> new Page<>(consents.of(here.id()), null));

    public Page<ConsentRow> getList() {
        return list.get();
    }

    public Draft<GiveConsent> getDraft() {
        return draft;
    }

    public Map<String, String> getFacts() {
        return Options.constants(ConsentFact.class, say);
    }

    public void giveConsent() {
        outcome.attempt(draft, command -> consents.give(here.id(), here.newId(), command), "done.saved");
    }
}
