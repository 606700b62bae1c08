package org.concord.access.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.concord.access.api.Audit;
import org.concord.access.api.AuditCriteria;
import org.concord.access.api.AuditRow;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.Right;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;

/** Notes what happened, in the transaction in which it happens. */
@ApplicationScoped
@Transactional
public class AuditDesk implements Audit {

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditRepository events;

    @Inject
    private AuditSearch search;

    @Override
    public void changed(String subject, String subjectId, String action, Record command) {
        changedBy(caller.get(), subject, subjectId, action, command);
    }

    @Override
    public void changedBy(Caller who, String subject, String subjectId, String action, Record command) {
        events.add(new AuditEvent(who, action, subject, subjectId, CommandText.summary(command), null));
    }

    @Override
    public void created(String subject, String subjectId, String action, Record command) {
        events.add(new AuditEvent(caller.get(), action, subject, subjectId, CommandText.summary(command), CommandText.fingerprint(command)));
    }

    /** Something that concerns a person who is not, or not yet, the current caller: signing in. */
    public void happened(Caller who, String subject, String subjectId, String action) {
        events.add(new AuditEvent(who, action, subject, subjectId, null, null));
    }

    /** A right that somebody lacked: of what was asked for, which is then taken back, nothing is told. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Caller who, Right right) {
        events.add(new AuditEvent(who, "ACCESS_REFUSED", "rights", right.name(), null, null));
    }

    @Override
    public boolean alreadyDone(String subject, String subjectId, Record command) {
        Optional<String> creation = events.creation(subject, subjectId);
        if (creation.isPresent() && !creation.get().equals(CommandText.fingerprint(command))) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
        return creation.isPresent();
    }

    @Override
    public Page<AuditRow> history(String subject, String subjectId, Paging paging) {
        return search.page(new AuditCriteria(null, subject, subjectId, null, null, null), paging);
    }
}
