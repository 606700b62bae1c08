package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.Screen;
import org.concord.assistance.api.Screenings;
import org.concord.assistance.api.Signs;
import org.concord.assistance.api.VictimGender;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Begins a screening: everything is asked on one page, and nothing but the first answers must be given. */
@Named
@RequestScoped
public class ScreenPage {

    @Inject
    private Screenings screenings;
    @Inject
    private ScreeningForm form;
    @Inject
    private CaseChoices choices;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Draft<Screen>> draft = new Once<>(() -> Draft.of(Screen.class).with("agency", choices.getOwnAgencies().keySet().stream().findFirst().orElse(null))
        .with("gender", VictimGender.UNSPECIFIED).with("ageGroup", AgeGroup.AGE_UNKNOWN).with("migrant", Signs.ASK_MORE));

    public Draft<Screen> getDraft() {
        return draft.get();
    }

    /** The list of indicators that is asked now. */
    public String getIndicators() {
        return form.current();
    }

    public void beginScreening() {
        UUID id = here.newId();
        outcome.attempt(form.gathered(draft.get()), command -> screenings.begin(id, command), "done.saved", "/assistance/screening?id=" + id);
    }
}
