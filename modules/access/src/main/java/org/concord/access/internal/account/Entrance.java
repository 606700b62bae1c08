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
import java.util.UUID;
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
        FailedSignIn before = inTime(username, address);
        Optional<Account> named = accounts.named(username);
        boolean right = passwords.matches(credentials.password(), named.map(Account::passwordHash).orElse(null));
        if (!right || !named.get().mayEnter(demonstration)) {
            throw refuse(before, named);
        }
        if (!named.get().hasSecondFactor()) {
            return welcome(before, named.get(), onceInside);
        }
        if (credentials.otp() == null || credentials.otp().isBlank()) {
            throw new SecondFactorNeeded(new HalfSession(named.get().id(), named.get().epoch(), Instant.now().plus(TIME_FOR_THE_CODE)));
        }
        return withCode(before, named.get(), credentials.otp(), onceInside);
    }

    /** Lets in somebody whose password was right a moment ago, with the code, or refuses. */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = RuleBroken.class)
    public <T> T confirm(HalfSession half, String otp, String address, Function<Account, T> onceInside) {
        Account account = accounts.find(half.accountId())
            .filter(one -> one.mayEnter(demonstration) && one.hasSecondFactor() && one.epoch() == half.epoch())
            .filter(one -> Instant.now().isBefore(half.until()))
            .orElseThrow(() -> new RuleBroken(AccessRule.SIGN_IN_REFUSED));
        return withCode(inTime(account.username(), address), account, otp, onceInside);
    }

    /** Refuses whoever is inside already and does not know the password: an unattended browser, a token that was found. Guessing makes wait here, too. */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = RuleBroken.class)
    public Account prove(UUID id, String field, String password) {
        Account account = accounts.find(id).orElseThrow();
        FailedSignIn before = failures.of(Attempt.inside(account.username()));
        mustNotWait(before.secondsToWait(Instant.now()));
        if (!passwords.matches(password, account.passwordHash())) {
            failures.add(before, Instant.now());
            audit.happened(account.caller(), "accounts", id.toString(), "SIGN_IN_FAILED");
            throw RuleBroken.at(field, AccessRule.PASSWORD_WRONG);
        }
        failures.forget(before);
        return account;
    }

    private <T> T withCode(FailedSignIn before, Account account, String otp, Function<Account, T> onceInside) {
        FailedSignIn codes = failures.of(Attempt.ofCodes(account.username()));
        mustNotWait(codes.secondsToWait(Instant.now()));
        Long step = account.stepOf(otp, Instant.now());
        if (step == null || !accounts.useStep(account.id(), step)) {
            failures.add(codes, Instant.now());
            throw refuse(before, Optional.of(account));
        }
        failures.forget(codes);
        return welcome(before, account, onceInside);
    }

    /** What failed before, none of which makes this attempt wait. */
    private FailedSignIn inTime(String username, String address) {
        FailedSignIn before = failures.of(new Attempt(username, address));
        Instant now = Instant.now();
        mustNotWait(Math.max(before.secondsToWait(now), neighbourhoods.secondsToWait(before.attempt(), now)));
        return before;
    }

    private static void mustNotWait(long seconds) {
        if (seconds > 0) {
            throw new RuleBroken(AccessRule.TOO_MANY_ATTEMPTS, seconds);
        }
    }

    private <T> T welcome(FailedSignIn before, Account account, Function<Account, T> onceInside) {
        failures.forget(before);
        accounts.signedIn(account.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        return onceInside.apply(account);
    }

    /** An unknown username is not noted: now and then it is a password, typed into the wrong field. */
    private RuleBroken refuse(FailedSignIn before, Optional<Account> named) {
        failures.add(before, Instant.now());
        neighbourhoods.failed(before.attempt(), Instant.now());
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
