package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.CorrectChairTerm;
import org.concord.membership.api.EndChairTerm;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One term on one seat. */
@Named
@RequestScoped
public class ChairTermPage {

    @Inject
    private Chairs chairs;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ChairTermRow> record = new Once<>(() -> here.found(chairs.term(here.id())));
    private final Once<Draft<CorrectChairTerm>> correction = new Once<>(() -> Draft.of(CorrectChairTerm.class, record.get()));
    private final Draft<EndChairTerm> ending = Draft.of(EndChairTerm.class);

    public ChairTermRow getRecord() {
        return record.get();
    }

    public Draft<CorrectChairTerm> getCorrection() {
        return correction.get();
    }

    public Draft<EndChairTerm> getEnding() {
        return ending;
    }

    public void correctTerm() {
        outcome.attempt(correction.get(), command -> chairs.correct(here.id(), here.version(), command), "done.saved");
    }

    public void endTerm() {
        outcome.attempt(ending, command -> chairs.end(here.id(), here.version(), command), "done.saved");
    }
}
