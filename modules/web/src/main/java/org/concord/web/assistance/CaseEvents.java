package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.assistance.api.EnterEvent;
import org.concord.assistance.api.TraffickingEventRow;
import org.concord.assistance.api.TraffickingEvents;
import org.concord.assistance.api.TraffickingStage;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Outcome;
import org.concord.web.page.Say;

/** What happened to the person of the case that a page is about. */
@Named
@RequestScoped
public class CaseEvents {

    @Inject
    private TraffickingEvents events;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Say say;

    private final Once<Page<TraffickingEventRow>> list = new Once<>(() -> new Page<>(events.of(here.id()), null));
    private final Draft<EnterEvent> draft = Draft.of(EnterEvent.class);

    public Page<TraffickingEventRow> getList() {
        return list.get();
    }

    public Draft<EnterEvent> getDraft() {
        return draft;
    }

    public Map<String, String> getStages() {
        return Options.constants(TraffickingStage.class, say);
    }

    public void enterEvent() {
        outcome.attempt(draft, command -> events.enter(here.id(), here.newId(), command), "done.saved");
    }
}
