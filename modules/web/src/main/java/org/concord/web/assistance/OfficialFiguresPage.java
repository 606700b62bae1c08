package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.assistance.api.OfficialFigureCriteria;
import org.concord.assistance.api.OfficialFigureRow;
import org.concord.assistance.api.OfficialFigures;
import org.concord.assistance.api.OfficialIndicator;
import org.concord.assistance.api.RecordOfficialFigure;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Outcome;
import org.concord.web.page.Say;

/** What public sources say of victims, and entering it. */
@Named
@RequestScoped
public class OfficialFiguresPage {

    @Inject
    private OfficialFigures figures;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Say say;

    private final Draft<RecordOfficialFigure> draft = Draft.of(RecordOfficialFigure.class);
    private final Once<Page<OfficialFigureRow>> list = new Once<>(() -> here.list(paging -> figures.search(new OfficialFigureCriteria(here.text("participant"),
        here.number("year"), here.choice("indicator", OfficialIndicator.class), here.flag("flagged")), paging)));

    public Page<OfficialFigureRow> getList() {
        return list.get();
    }

    public Draft<RecordOfficialFigure> getDraft() {
        return draft;
    }

    public Map<String, String> getIndicators() {
        return Options.constants(OfficialIndicator.class, say);
    }

    public void enterOfficialFigure() {
        outcome.attempt(draft, command -> figures.enter(here.newId(), command), "done.saved");
    }
}
