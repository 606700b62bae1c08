package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.training.api.MailRow;
import org.concord.training.api.MailState;
import org.concord.training.api.Mails;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One mail. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    private Mails mails;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<MailRow> record = new Once<>(() -> here.found(mails.find(here.id())));

    public MailRow getRecord() {
        return record.get();
    }

    /** Whether it can be sent again. */
    public boolean isRepeatable() {
        return record.get().state() != MailState.SENDING && record.get().state() != MailState.DROPPED;
    }

    public void sendMailAgain() {
        outcome.attempt(() -> mails.sendAgain(here.id(), here.version()), "done.mailWaits");
    }
}
