package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.AssessReturn;
import org.concord.assistance.api.CancelReturn;
import org.concord.assistance.api.HandOver;
import org.concord.assistance.api.HoldReturn;
import org.concord.assistance.api.ReturnRow;
import org.concord.assistance.api.Returns;
import org.concord.assistance.api.ScheduleReturn;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One return, from the side that the person leaves. */
@Named
@RequestScoped
public class ReturnPage {

    @Inject
    private Returns returns;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ReturnRow> record = new Once<>(() -> here.found(returns.find(here.id())));
    private final Draft<AssessReturn> risk = Draft.of(AssessReturn.class);
    private final Draft<ScheduleReturn> journey = Draft.of(ScheduleReturn.class);
    private final Draft<HandOver> handover = Draft.of(HandOver.class);
    private final Draft<HoldReturn> wait = Draft.of(HoldReturn.class);
    private final Draft<CancelReturn> end = Draft.of(CancelReturn.class);

    public ReturnRow getRecord() {
        return record.get();
    }

    public Draft<AssessReturn> getRisk() {
        return risk;
    }

    public Draft<ScheduleReturn> getJourney() {
        return journey;
    }

    public Draft<HandOver> getHandover() {
        return handover;
    }

    public Draft<HoldReturn> getWait() {
        return wait;
    }

    public Draft<CancelReturn> getEnd() {
        return end;
    }

    public void assessReturn() {
        outcome.attempt(risk, command -> returns.assess(here.id(), here.version(), command), "done.saved");
    }

    public void agreeReturn() {
        outcome.attempt(() -> returns.agree(here.id(), here.version()), "done.saved");
    }

    public void scheduleReturn() {
        outcome.attempt(journey, command -> returns.schedule(here.id(), here.version(), command), "done.saved");
    }

    public void handOverPerson() {
        outcome.attempt(handover, command -> returns.handOver(here.id(), here.version(), command), "done.saved");
    }

    public void holdReturn() {
        outcome.attempt(wait, command -> returns.hold(here.id(), here.version(), command), "done.saved");
    }

    public void resumeReturn() {
        outcome.attempt(() -> returns.resume(here.id(), here.version()), "done.saved");
    }

    public void cancelReturn() {
        outcome.attempt(end, command -> returns.cancel(here.id(), here.version(), command), "done.saved");
    }
}
