package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Caller;
import org.concord.access.api.Credentials;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.HalfSession;
import org.concord.access.api.Session;
import org.concord.access.api.SignIn;
import org.concord.access.internal.audit.AuditDesk;
import org.concord.kernel.RuleBroken;

/** Begins sessions, and says whether they still are good. */
@ApplicationScoped
class SignInDesk implements SignIn {

    @Inject
    private CurrentCaller caller;

    @Inject
    private Turns turns;

    @Inject
    private Entrance entrance;

    @Inject
    private Callers callers;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SessionRepository sessions;

    @Inject
    private AuditDesk audit;

    @Inject
    private Event<EntranceChanged> changes;

    @Override
    public Session signIn(Credentials credentials, String address, String browser) {
        return turns.take(credentials.username(), () -> entrance.enter(credentials, address, account -> begin(account, browser)));
    }

    @Override
    public Session confirm(HalfSession half, String otp, String address, String browser) {
        return turns.take(half.accountId().toString(), () -> entrance.confirm(half, otp, address, account -> begin(account, browser)));
    }

    private Session begin(Account account, String browser) {
        OpenSession begun = new OpenSession(account.id(), account.epoch(), browser, Instant.now());
        sessions.add(begun);
        audit.happened(account.caller(), "accounts", account.id().toString(), "SIGNED_IN");
        return begun.session();
    }

    @Override
    public Optional<Caller> resume(Session session) {
        return callers.of(session).map(Known::caller);
    }

    @Override
    @Transactional
    public Session renew(Session before) {
        if (!caller.person().accountId().equals(before.accountId())) {
            throw new RuleBroken(AccessRule.SIGN_IN_REQUIRED);
        }
        int epoch = accounts.find(before.accountId()).orElseThrow().epoch();
        sessions.goOn(before.id(), epoch);
        return new Session(before.id(), before.accountId(), epoch);
    }

    @Override
    @Transactional
    public void signOut(Session ending) {
        if (caller.get().isPerson() && sessions.end(caller.get().accountId(), ending.id())) {
            changes.fire(new EntranceChanged(caller.get().accountId()));
            audit.happened(caller.get(), "accounts", caller.get().accountId().toString(), "SIGNED_OUT");
        }
    }
}
