package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.TraffickingEventRow;
import org.concord.assistance.api.TraffickingEvents;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One thing that happened; its note is read with the other texts of the case. */
@Named
@RequestScoped
public class TraffickingEventPage {

    @Inject
    private TraffickingEvents events;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<TraffickingEventRow> record = new Once<>(() -> here.found(events.find(getCase(), here.id())));

    public TraffickingEventRow getRecord() {
        return record.get();
    }

    /** The id of the case that the address names. */
    public UUID getCase() {
        return here.caseId();
    }

    public void takeBackEvent() {
        outcome.attempt(() -> events.takeBack(getCase(), here.id()), "done.saved", "/assistance/case?id=" + getCase());
    }
}
