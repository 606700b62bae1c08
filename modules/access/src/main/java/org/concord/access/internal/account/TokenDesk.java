package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.Credentials;
import org.concord.access.api.CurrentCaller;
import org.concord.access.api.IssueToken;
import org.concord.access.api.IssuedToken;
import org.concord.access.api.TokenRow;
import org.concord.access.api.Tokens;
import org.concord.access.internal.audit.AuditDesk;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Sha256;
import org.concord.kernel.Text;

/** Issues and revokes tokens. */
@ApplicationScoped
class TokenDesk implements Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Lets people and programs that look for leaked secrets see what it is. */
    private static final String PREFIX = "concord_";
    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Turns turns;

    @Inject
    private Entrance entrance;

    @Inject
    private Callers callers;

    @Inject
    private TokenRepository tokens;

    @Inject
    private AuditDesk audit;

    @Inject
    private Event<EntranceChanged> changes;

    @Override
    public IssuedToken issue(Credentials credentials, String address) {
        return turns.take(credentials.username(), () -> entrance.enter(credentials, address,
            account -> issue(account.caller(), new IssueToken("POST /api/v1/tokens", USUAL_DAYS))));
    }

    @Override
    @Transactional
    public IssuedToken issue(IssueToken command) {
        return issue(caller.person(), command);
    }

    private IssuedToken issue(Caller owner, IssueToken command) {
        if (command.goodForDays() < 1 || command.goodForDays() > MOST_DAYS) {
            throw RuleBroken.at("goodForDays", KernelRule.NOT_A_NUMBER, command.goodForDays());
        }
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        ApiToken issued = new ApiToken(owner.accountId(), Sha256.hex(token), Text.required("purpose", command.purpose(), LONGEST), command.goodForDays());
        tokens.add(issued);
        audit.happened(owner, "tokens", issued.id().toString(), "TOKEN_ISSUED");
        return new IssuedToken(issued.id(), token, issued.expiresAt());
    }

    @Override
    @Transactional
    public Page<TokenRow> own(Paging paging) {
        return tokens.good(caller.person().accountId(), Instant.now(), paging);
    }

    @Override
    @Transactional
    public void revoke(UUID id) {
        ApiToken token = tokens.of(caller.person().accountId(), id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "tokens", id));
        if (!token.isGood(Instant.now())) {
            return;
        }
        token.revoke();
        audit.changed("tokens", id.toString(), "TOKEN_REVOKED", null);
        changes.fire(new EntranceChanged(token.accountId()));
    }

    @Override
    public Optional<Caller> callerOf(String token) {
        return token.length() > LONGEST ? Optional.empty() : callers.ofToken(token).map(Known::caller);
    }
}
