package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.training.api.PriorCompletionRow;
import org.concord.training.api.PriorCompletions;
import org.concord.training.api.RejectCompletion;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One claim that a course was completed elsewhere, to be judged. */
@Named
@RequestScoped
public class PriorCompletionPage {

    private static final String DONE = "done.saved";

    @Inject
    private PriorCompletions completions;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<PriorCompletionRow> record = new Once<>(() -> here.found(completions.find(here.id())));
    private final Draft<RejectCompletion> rejection = Draft.of(RejectCompletion.class);

    public PriorCompletionRow getRecord() {
        return record.get();
    }

    public Draft<RejectCompletion> getRejection() {
        return rejection;
    }

    public void confirmCompletion() {
        outcome.attempt(() -> completions.confirm(here.id(), here.version()), DONE);
    }

    public void rejectCompletion() {
        outcome.attempt(rejection, command -> completions.reject(here.id(), here.version(), command), DONE);
    }

    public void withdrawCompletion() {
        outcome.attempt(() -> completions.withdraw(here.id(), here.version()), DONE);
    }
}
