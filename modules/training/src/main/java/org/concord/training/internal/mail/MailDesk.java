package org.concord.training.internal.mail;

import static org.concord.training.api.TrainingRight.SEE_MAILS;
import static org.concord.training.api.TrainingRight.SEND_MAILS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.training.api.MailCriteria;
import org.concord.training.api.MailRow;
import org.concord.training.api.Mails;

/** Shows what became of mails, and has them sent again. */
@ApplicationScoped
@Transactional
public class MailDesk implements Mails {

    private static final String MAILS = "mails";

    @Inject
    private MailRepository mails;
    @Inject
    private MailSearch search;
    @Inject
    private MailSettings settings;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<MailRow> search(MailCriteria criteria, Paging paging) {
        access.require(SEE_MAILS);
        return search.page(criteria, paging);
    }

    @Override
    public Optional<MailRow> find(UUID id) {
        access.require(SEE_MAILS);
        return search.one(id);
    }

    @Override
    public boolean isServerSet() {
        access.require(SEE_MAILS);
        return settings.isComplete();
    }

    @Override
    public void sendAgain(UUID id, long version) {
        access.require(SEND_MAILS);
        Mail mail = mails.locked(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, MAILS, id));
        Versions.match(mail.version(), version);
        mail.sendAgain(clock.instant());
        audit.changed(MAILS, id.toString(), "MAIL_SENT_AGAIN", null);
    }
}
