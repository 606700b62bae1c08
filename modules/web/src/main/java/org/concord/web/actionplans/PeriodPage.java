package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.PeriodRow;
import org.concord.actionplans.api.Periods;
import org.concord.actionplans.api.Reason;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One month of an owner's books. */
@Named
@RequestScoped
public class PeriodPage {

    private static final String DONE = "done.saved";

    @Inject
    private Periods periods;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<PeriodRow> record = new Once<>(() -> here.found(periods.find(here.id())));
    private final Draft<Reason> reason = Draft.of(Reason.class);

    public PeriodRow getRecord() {
        return record.get();
    }

    public Draft<Reason> getReason() {
        return reason;
    }

    public void softClosePeriod() {
        outcome.attempt(() -> periods.softClose(here.id(), here.version()), DONE);
    }

    public void closePeriod() {
        outcome.attempt(() -> periods.close(here.id(), here.version()), DONE);
    }

    public void askToReopen() {
        outcome.attempt(reason, why -> periods.askToReopen(here.id(), here.version(), why), DONE);
    }

    public void reopenPeriod() {
        outcome.attempt(() -> periods.reopen(here.id(), here.version()), DONE);
    }
}
