package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.OwnSessionRow;
import org.concord.access.api.Sessions;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;

/** Shows people their sessions, and ends them. */
@ApplicationScoped
@Transactional
class SessionDesk implements Sessions {

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SessionRepository sessions;

    @Inject
    private Audit audit;

    @Inject
    private Event<EntranceChanged> changes;

    @Override
    public Page<OwnSessionRow> own(Paging paging) {
        Account own = accounts.find(own()).orElseThrow();
        return sessions.goingOn(own.id(), own.epoch(), Instant.now(), paging);
    }

    @Override
    public void end(UUID id) {
        if (!sessions.end(own(), id)) {
            throw new RuleBroken(KernelRule.NOT_FOUND, "sessions", id);
        }
        ended("SESSION_ENDED");
    }

    @Override
    public void endAllBut(UUID kept) {
        if (kept == null) {
            sessions.endAll(own());
        } else {
            sessions.endAllBut(own(), kept);
        }
        ended("SESSIONS_ENDED");
    }

    private void ended(String action) {
        audit.changed("accounts", own().toString(), action, null);
        changes.fire(new EntranceChanged(own()));
    }

    private UUID own() {
        return caller.person().accountId();
    }
}
