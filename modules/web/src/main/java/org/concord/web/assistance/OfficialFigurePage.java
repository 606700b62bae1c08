package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.OfficialFigureRow;
import org.concord.assistance.api.OfficialFigures;
import org.concord.assistance.api.RecordOfficialFigure;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** What a public source says, and putting it right; what the figure is about stays. */
@Named
@RequestScoped
public class OfficialFigurePage {

    @Inject
    private OfficialFigures figures;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<OfficialFigureRow> record = new Once<>(() -> here.found(figures.find(here.id())));
    private final Once<Draft<RecordOfficialFigure>> draft = new Once<>(() -> Draft.of(RecordOfficialFigure.class, record.get()));

    public OfficialFigureRow getRecord() {
        return record.get();
    }

    public Draft<RecordOfficialFigure> getDraft() {
        return draft.get();
    }

    public void correctOfficialFigure() {
        outcome.attempt(draft.get(), command -> figures.correct(here.id(), here.version(), command), "done.saved");
    }
}
