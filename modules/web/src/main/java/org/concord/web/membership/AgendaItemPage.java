package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.membership.api.AddAgendaItem;
import org.concord.membership.api.AgendaItemRow;
import org.concord.membership.api.Agendas;
import org.concord.membership.api.WriteMinutes;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One item of an agenda, and its minutes. */
@Named
@RequestScoped
public class AgendaItemPage {

    @Inject
    private Agendas agendas;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<AgendaItemRow> record = new Once<>(() -> here.found(agendas.find(here.id("meeting"), here.id())));
    private final Once<Draft<AddAgendaItem>> change = new Once<>(() -> Draft.of(AddAgendaItem.class, record.get()));
    private final Once<Draft<WriteMinutes>> minutes = new Once<>(() -> Draft.of(WriteMinutes.class, record.get()));

    public AgendaItemRow getRecord() {
        return record.get();
    }

    public Draft<AddAgendaItem> getChange() {
        return change.get();
    }

    public Draft<WriteMinutes> getMinutes() {
        return minutes.get();
    }

    public void changeItem() {
        outcome.attempt(change.get(), command -> agendas.change(here.id("meeting"), here.id(), here.version(), command), "done.saved");
    }

    public void writeMinutes() {
        outcome.attempt(minutes.get(), command -> agendas.minute(here.id("meeting"), here.id(), here.version(), command), "done.saved");
    }

    public void removeItem() {
        outcome.attempt(() -> agendas.remove(here.id("meeting"), here.id(), here.version()), "done.saved",
            "/membership/meeting?id=" + here.id("meeting"));
    }
}
