package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.LegalInstrumentRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteLegalInstrument;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One legal text. */
@Named
@RequestScoped
public class LegalInstrumentPage {

    @Inject
    private Results results;
    @Inject
    private Programmes programmes;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<LegalInstrumentRow> record = new Once<>(() -> here.found(results.legalInstrument(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Draft<WriteLegalInstrument>> change = new Once<>(() -> Draft.of(WriteLegalInstrument.class, record.get()));

    public LegalInstrumentRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Draft<WriteLegalInstrument> getChange() {
        return change.get();
    }

    public void changeLaw() {
        outcome.attempt(change.get(), command -> results.changeLegalInstrument(here.id(), here.version(), command), "done.saved");
    }
}
