package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.access.api.Access;
import org.concord.training.api.OfficerRow;
import org.concord.training.api.Officers;
import org.concord.training.api.PriorCompletionRow;
import org.concord.training.api.PriorCompletionState;
import org.concord.training.api.PriorCompletions;
import org.concord.training.api.RejectCompletion;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;

/** One claim that a course was completed elsewhere, to be judged. */
@Named
@RequestScoped
public class PriorCompletionPage {

    private static final String DONE = "done.saved";

    @Inject
    private PriorCompletions completions;
    @Inject
    private Officers officers;
    @Inject
    private Access access;
    @Inject
    private Reader reader;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<PriorCompletionRow> record = new Once<>(() -> here.found(completions.find(here.id())));
    private final Once<Boolean> ownOfficer = new Once<>(() -> officers.find(record.get().officer()).map(OfficerRow::account)
        .filter(reader.getName()::equals).isPresent());
    private final Draft<RejectCompletion> rejection = Draft.of(RejectCompletion.class);
    private final Draft<RejectCompletion> revocation = Draft.of(RejectCompletion.class);

    public PriorCompletionRow getRecord() {
        return record.get();
    }

    public Draft<RejectCompletion> getRejection() {
        return rejection;
    }

    public Draft<RejectCompletion> getRevocation() {
        return revocation;
    }

    /** Whether it is for the reader to confirm or reject it: somebody else than who claimed it. */
    public boolean isToJudge() {
        return record.get().state() == PriorCompletionState.CLAIMED && mayJudge() && !reader.getName().equals(record.get().claimedBy());
    }

    public boolean isToRevoke() {
        return record.get().state() == PriorCompletionState.CONFIRMED && mayJudge();
    }

    private boolean mayJudge() {
        return access.may(TrainingRight.CONFIRM_COMPLETIONS, record.get().participant()) && !ownOfficer.get();
    }

    public void confirmCompletion() {
        outcome.attempt(() -> completions.confirm(here.id(), here.version()), DONE);
    }

    public void rejectCompletion() {
        outcome.attempt(rejection, command -> completions.reject(here.id(), here.version(), command), DONE);
    }

    public void revokeCompletion() {
        outcome.attempt(revocation, command -> completions.revoke(here.id(), here.version(), command), DONE);
    }

    public void withdrawCompletion() {
        outcome.attempt(() -> completions.withdraw(here.id(), here.version()), DONE);
    }
}
