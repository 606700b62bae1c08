package org.concord.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.access.api.Access;
import org.concord.training.api.PresenceRow;
import org.concord.training.api.Registers;
import org.concord.training.api.SessionRow;
import org.concord.training.api.Sessions;
import org.concord.training.api.TakeRegister;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Who attended one session: the minutes of everybody in one form. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    private Access access;
    @Inject
    private Registers registers;
    @Inject
    private AskedRun run;
    @Inject
    private Sessions sessions;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<SessionRow> session = new Once<>(() -> here.found(sessions.find(run.id(), here.id("session"))));
    private final Once<List<PresenceRow>> rows = new Once<>(() -> registers.of(run.id(), session.get().id()));

    @PostConstruct
    void mustBeAllowed() {
        access.require(TrainingRight.KEEP_RUNS);
    }

    public SessionRow getSession() {
        return session.get();
    }

    public List<PresenceRow> getRows() {
        return rows.get();
    }

    public String minutes(PresenceRow row) {
        return WrittenList.shown(here, "minutes", row.nomination(), row.minutes());
    }

    public void takeRegister() {
        outcome.attempt(() -> registers.take(run.id(), session.get().id(),
            new TakeRegister(WrittenList.typed(here, "minutes", rows.get().stream().map(PresenceRow::nomination)))), "done.saved");
    }
}
