package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.IncomingReturnRow;
import org.concord.assistance.api.IncomingReturns;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.api.ReceiveReturn;
import org.concord.assistance.api.VerifyNationality;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One return, from the side that the person comes to; whom it is about stands on it only in the answer to a reader who said why. */
@Named
@RequestScoped
public class IncomingReturnPage {

    @Inject
    private IncomingReturns incomingReturns;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<IncomingReturnRow> record = new Once<>(() -> here.found(incomingReturns.find(here.id())));
    private final Draft<VerifyNationality> nationality = Draft.of(VerifyNationality.class);
    private final Draft<ReceiveReturn> receipt = Draft.of(ReceiveReturn.class);
    private final Draft<ReadIdentity> reason = Draft.of(ReadIdentity.class);
    private IdentityView identity;

    public IncomingReturnRow getRecord() {
        return record.get();
    }

    public Draft<VerifyNationality> getNationality() {
        return nationality;
    }

    public Draft<ReceiveReturn> getReceipt() {
        return receipt;
    }

    public Draft<ReadIdentity> getReason() {
        return reason;
    }

    /** Whom it is about, as far as the person agreed, for this answer only; otherwise null. */
    public IdentityView getIdentity() {
        return identity;
    }

    public void readReturning() {
        outcome.attempt(reason, command -> identity = incomingReturns.read(here.id(), command));
    }

    public void verifyNationality() {
        outcome.attempt(nationality, command -> incomingReturns.verify(here.id(), here.version(), command), "done.saved");
    }

    public void documentReturn() {
        outcome.attempt(() -> incomingReturns.document(here.id(), here.version()), "done.saved");
    }

    public void receivePerson() {
        outcome.attempt(receipt, command -> incomingReturns.receive(here.id(), here.version(), command), "done.saved");
    }

    public void acknowledgeEnd() {
        outcome.attempt(() -> incomingReturns.acknowledge(here.id(), here.version()), "done.saved");
    }

    public void reintegratePerson() {
        outcome.attempt(() -> incomingReturns.reintegrate(here.id(), here.version()), "done.saved");
    }
}
