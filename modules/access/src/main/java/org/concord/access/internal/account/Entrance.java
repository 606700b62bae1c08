package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Caller;
import org.concord.access.api.Credentials;
import org.concord.access.internal.audit.AuditDesk;
import org.concord.kernel.RuleBroken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at one attempt to enter. What a refusal leaves behind (the count of failures, the audit event) is stored although it is refused. Every refusal
 * but "wait" has cost the hashing of a password, so that the time taken tells nothing.
 */
@ApplicationScoped
class Entrance {

    private static final String LIKE_A_USERNAME = "[a-z0-9][a-z0-9._@-]{1,59}";

    @Inject
    private AccountRepository accounts;

    @Inject
    private FailedSignInRepository failures;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditDesk audit;

    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    /** Lets the owner of the credentials in, who then does what there is to do {@code onceInside}, or refuses. */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = RuleBroken.class)
    public <T> T enter(Credentials credentials, String address, Function<Account, T> onceInside) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Attempt attempt = new Attempt(username(credentials), address);
        long wait = failures.secondsToWait(attempt, now);
        if (wait > 0) {
            throw new RuleBroken(AccessRule.TOO_MANY_ATTEMPTS, wait);
        }
        Optional<Account> named = accounts.named(username(credentials));
        if (!knows(named, credentials.password()) || !hasSecondFactor(named.orElseThrow(), credentials.otp(), now)) {
            failures.add(attempt, now);
            noteFailure(named);
            throw new RuleBroken(AccessRule.SIGN_IN_REFUSED);
        }
        failures.forget(attempt);
        accounts.signedIn(named.get().id(), now);
        return onceInside.apply(named.get());
    }

    private boolean knows(Optional<Account> account, String password) {
        boolean known = passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        return known && account.get().mayEnter(demonstration);
    }

    private boolean hasSecondFactor(Account account, String otp, Instant now) {
        if (!account.hasSecondFactor()) {
            return true;
        }
        if (otp == null || otp.isBlank()) {
            throw new RuleBroken(AccessRule.OTP_REQUIRED);
        }
        Long step = account.stepOf(otp, now);
        return step != null && accounts.useStep(account.id(), step);
    }

    /** An unknown username is not noted: now and then it is a password, typed into the wrong field. */
    private void noteFailure(Optional<Account> named) {
        Caller who = named.map(Account::caller).orElse(Caller.NOBODY);
        String id = named.map(account -> account.id().toString()).orElse(null);
        audit.happened(who, "accounts", id, "SIGN_IN_FAILED");
    }

    /** What was typed, as usernames are stored; anything that cannot be one is treated alike. */
    private static String username(Credentials credentials) {
        String typed = credentials.username() == null ? "" : credentials.username().strip().toLowerCase(Locale.ROOT);
        return typed.matches(LIKE_A_USERNAME) ? typed : "-";
    }
}
