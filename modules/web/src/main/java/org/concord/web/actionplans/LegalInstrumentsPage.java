package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.actionplans.api.LegalInstrumentCriteria;
import org.concord.actionplans.api.LegalInstrumentKind;
import org.concord.actionplans.api.LegalInstrumentRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteLegalInstrument;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The legal texts of a plan, or of all plans seen, and adding one. */
@Named
@RequestScoped
public class LegalInstrumentsPage {

    @Inject
    private Results results;
    @Inject
    private AskedPlan plan;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<LegalInstrumentRow>> list = new Once<>(() -> here.list(paging -> results.legalInstruments(new LegalInstrumentCriteria(
        here.id("programme"), here.choice("kind", LegalInstrumentKind.class), here.day("asOf"), here.text("q")), paging)));
    private final Once<Draft<WriteLegalInstrument>> draft = new Once<>(() -> Draft.of(WriteLegalInstrument.class).with("programme", here.id("programme")));

    /** The plan asked about, or null for all. */
    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<LegalInstrumentRow> getList() {
        return list.get();
    }

    public Draft<WriteLegalInstrument> getDraft() {
        return draft.get();
    }

    public void addLaw() {
        UUID id = here.newId();
        outcome.attempt(draft.get(), command -> results.addLegalInstrument(id, command), "done.saved", "/action-plans/legal-instrument?id=" + id);
    }
}
