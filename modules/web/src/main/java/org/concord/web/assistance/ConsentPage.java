package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.ConsentRow;
import org.concord.assistance.api.Consents;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One consent, and taking it back. */
@Named
@RequestScoped
public class ConsentPage {

    @Inject
    private Consents consents;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ConsentRow> record = new Once<>(() -> here.found(consents.find(getCase(), here.id())));

    public ConsentRow getRecord() {
        return record.get();
    }

    /** The id of the case that the address names. */
    public UUID getCase() {
        return here.caseId();
    }

    public void withdrawConsent() {
        outcome.attempt(() -> consents.withdraw(getCase(), here.id(), here.version()), "done.saved");
    }
}
