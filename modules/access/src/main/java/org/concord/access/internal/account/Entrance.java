package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Caller;
import org.concord.access.api.Credentials;
import org.concord.access.api.HalfSession;
import org.concord.access.api.SecondFactorNeeded;
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
    private static final Duration TIME_FOR_THE_CODE = Duration.ofMinutes(5);

    @Inject
    private AccountRepository accounts;

    @Inject
    private FailedSignInRepository failures;

    @Inject
    private Neighbourhoods neighbourhoods;

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
        String username = username(credentials);
        Attempt attempt = inTime(username, address);
        Optional<Account> named = accounts.named(username);
        boolean right = passwords.matches(credentials.password(), named.map(Account::passwordHash).orElse(null));
        if (!right || !named.get().mayEnter(demonstration)) {
            throw refuse(attempt, address, named);
        }
        if (!named.get().hasSecondFactor()) {
            return welcome(attempt, named.get(), onceInside);
        }
        if (credentials.otp() == null || credentials.otp().isBlank()) {
            throw new SecondFactorNeeded(new HalfSession(named.get().id(), named.get().session().epoch(), Instant.now().plus(TIME_FOR_THE_CODE)));
        }
        return withCode(named.get(), credentials.otp(), address, onceInside);
    }

    /** Lets in somebody whose password was right a moment ago, with the code, or refuses. */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = RuleBroken.class)
    public <T> T confirm(HalfSession half, String otp, String address, Function<Account, T> onceInside) {
        Account account = accounts.find(half.accountId())
            .filter(one -> one.mayEnter(demonstration) && one.hasSecondFactor() && one.session().epoch() == half.epoch())
            .filter(one -> Instant.now().isBefore(half.until()))
            .orElseThrow(() -> new RuleBroken(AccessRule.SIGN_IN_REFUSED));
        return withCode(account, otp, address, onceInside);
    }

    private <T> T withCode(Account account, String otp, String address, Function<Account, T> onceInside) {
        Attempt attempt = inTime(account.username(), address);
        Attempt codes = Attempt.ofCodes(account.username());
        mustNotWait(failures.secondsToWait(codes, Instant.now()));
        Long step = account.stepOf(otp, Instant.now());
        if (step == null || !accounts.useStep(account.id(), step)) {
            failures.add(codes, Instant.now());
            throw refuse(attempt, address, Optional.of(account));
        }
        failures.forget(codes);
        return welcome(attempt, account, onceInside);
    }

    private Attempt inTime(String username, String address) {
        Attempt attempt = new Attempt(username, address);
        mustNotWait(Math.max(failures.secondsToWait(attempt, Instant.now()), neighbourhoods.secondsToWait(address, Instant.now())));
        return attempt;
    }

    private static void mustNotWait(long seconds) {
        if (seconds > 0) {
            throw new RuleBroken(AccessRule.TOO_MANY_ATTEMPTS, seconds);
        }
    }

    private <T> T welcome(Attempt attempt, Account account, Function<Account, T> onceInside) {
        failures.forget(attempt);
        accounts.signedIn(account.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        return onceInside.apply(account);
    }

    /** An unknown username is not noted: now and then it is a password, typed into the wrong field. */
    private RuleBroken refuse(Attempt attempt, String address, Optional<Account> named) {
        failures.add(attempt, Instant.now());
        neighbourhoods.failed(address, Instant.now());
        Caller who = named.map(Account::caller).orElse(Caller.NOBODY);
        String id = named.map(account -> account.id().toString()).orElse(null);
        audit.happened(who, "accounts", id, "SIGN_IN_FAILED");
        return new RuleBroken(AccessRule.SIGN_IN_REFUSED);
    }

    /** What was typed, as usernames are stored; anything that cannot be one is treated alike. */
    private static String username(Credentials credentials) {
        String typed = credentials.username() == null ? "" : credentials.username().strip().toLowerCase(Locale.ROOT);
        return typed.matches(LIKE_A_USERNAME) ? typed : "-";
    }
}
