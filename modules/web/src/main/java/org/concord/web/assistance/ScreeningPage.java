package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.Finding;
import org.concord.assistance.api.Screen;
import org.concord.assistance.api.ScreeningRow;
import org.concord.assistance.api.Screenings;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One screening, what it finds, and why. */
@Named
@RequestScoped
public class ScreeningPage {

    private static final String DONE = "done.saved";

    @Inject
    private Screenings screenings;
    @Inject
    private ScreeningForm form;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ScreeningRow> record = new Once<>(() -> here.found(screenings.find(here.id())));
    private final Once<Finding> finding = new Once<>(() -> screenings.finding(here.id()));
    private final Once<Draft<Screen>> draft = new Once<>(() -> form.parted(Draft.of(Screen.class, record.get()), record.get()));

    public ScreeningRow getRecord() {
        return record.get();
    }

    public Finding getFinding() {
        return finding.get();
    }

    public Draft<Screen> getDraft() {
        return draft.get();
    }

    public void changeScreening() {
        outcome.attempt(form.gathered(draft.get()), command -> screenings.change(here.id(), here.version(), command), DONE);
    }

    public void evaluateScreening() {
        outcome.attempt(() -> screenings.evaluate(here.id(), here.version()), DONE);
    }

    public void correctScreening() {
        UUID id = here.newId();
        outcome.attempt(() -> screenings.correct(here.id(), id), DONE, "/assistance/screening?id=" + id);
    }

    public void openCaseAfterScreening() {
        UUID id = here.newId();
        outcome.attempt(() -> screenings.openCase(here.id(), here.version(), id), DONE, "/assistance/case?id=" + id);
    }
}
