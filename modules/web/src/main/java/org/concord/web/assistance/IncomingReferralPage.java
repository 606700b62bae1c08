package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.AcceptReferral;
import org.concord.assistance.api.CompleteReferral;
import org.concord.assistance.api.IncomingReferrals;
import org.concord.assistance.api.IncomingRow;
import org.concord.assistance.api.RejectReferral;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One referral, from the side that receives. */
@Named
@RequestScoped
public class IncomingReferralPage {

    @Inject
    private IncomingReferrals incomingReferrals;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<IncomingRow> record = new Once<>(() -> here.found(incomingReferrals.find(here.id())));
    private final Draft<AcceptReferral> takeover = Draft.of(AcceptReferral.class);
    private final Draft<RejectReferral> refusal = Draft.of(RejectReferral.class);
    private final Draft<CompleteReferral> end = Draft.of(CompleteReferral.class);

    public IncomingRow getRecord() {
        return record.get();
    }

    public Draft<AcceptReferral> getTakeover() {
        return takeover;
    }

    public Draft<RejectReferral> getRefusal() {
        return refusal;
    }

    public Draft<CompleteReferral> getEnd() {
        return end;
    }

    public void receiveReferral() {
        outcome.attempt(() -> incomingReferrals.receive(here.id(), here.version()), "done.saved");
    }

    public void acceptReferral() {
        outcome.attempt(takeover, command -> incomingReferrals.accept(here.id(), here.version(), command), "done.saved");
    }

    public void rejectReferral() {
        outcome.attempt(refusal, command -> incomingReferrals.reject(here.id(), here.version(), command), "done.saved", "/assistance/incoming-referrals");
    }

    public void serveReferral() {
        outcome.attempt(() -> incomingReferrals.serve(here.id(), here.version()), "done.saved");
    }

    public void completeReferral() {
        outcome.attempt(end, command -> incomingReferrals.complete(here.id(), here.version(), command), "done.saved");
    }

    public void acknowledgeEnd() {
        outcome.attempt(() -> incomingReferrals.acknowledge(here.id(), here.version()), "done.saved");
    }
}
