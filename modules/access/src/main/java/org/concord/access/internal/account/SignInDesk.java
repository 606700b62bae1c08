package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    private AuditDesk audit;

    @Override
    public Session signIn(Credentials credentials, String address) {
        return turns.take(credentials.username(), () -> entrance.enter(credentials, address, this::begin));
    }

    @Override
    public Session confirm(HalfSession half, String otp, String address) {
        return turns.take(half.accountId().toString(), () -> entrance.confirm(half, otp, address, this::begin));
    }

    private Session begin(Account account) {
        audit.happened(account.caller(), "accounts", account.id().toString(), "SIGNED_IN");
        return account.session();
    }

    @Override
    public Optional<Caller> resume(Session session) {
        return callers.of(session.accountId()).filter(known -> known.epoch() == session.epoch()).map(Known::caller);
    }

    @Override
    @Transactional
    public Session renew() {
        if (!caller.get().isPerson()) {
            throw new RuleBroken(AccessRule.SIGN_IN_REQUIRED);
        }
        return accounts.find(caller.get().accountId()).orElseThrow().session();
    }

    @Override
    @Transactional
    public void signOut() {
        if (caller.get().isPerson()) {
            audit.happened(caller.get(), "accounts", caller.get().accountId().toString(), "SIGNED_OUT");
        }
    }
}
