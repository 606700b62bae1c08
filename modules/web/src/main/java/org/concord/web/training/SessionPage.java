package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.training.api.ScheduleSession;
import org.concord.training.api.SessionRow;
import org.concord.training.api.Sessions;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One session of a run. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    private Sessions sessions;
    @Inject
    private AskedRun run;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<SessionRow> record = new Once<>(() -> here.found(sessions.find(run.id(), here.id())));
    private final Once<Draft<ScheduleSession>> change = new Once<>(() -> Draft.of(ScheduleSession.class, record.get()));

    public SessionRow getRecord() {
        return record.get();
    }

    public Draft<ScheduleSession> getChange() {
        return change.get();
    }

    public void changeSession() {
        outcome.attempt(change.get(), command -> sessions.change(run.id(), here.id(), here.version(), command), "done.saved");
    }

    public void removeSession() {
        UUID of = run.id();
        outcome.attempt(() -> sessions.remove(of, here.id(), here.version()), "done.saved", "/training/run?id=" + of);
    }
}
