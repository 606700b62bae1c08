package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Authenticator;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Whoever guesses passwords waits longer and longer, whether there is such an account or not. */
@Acceptance
class RepeatedFailureIT {

    private static final int FREE = 4;
    private static final Pattern SECONDS = Pattern.compile("\\d+");

    private final Api api;
    private final AccountsDriver accounts;

    RepeatedFailureIT(Api api, AccountsDriver accounts) {
        this.api = api;
        this.accounts = accounts;
    }

    @Test
    void afterAFewFailuresEvenTheRightPasswordHasToWait() {
        Account account = accounts.open("ANALYST", "ALL");

        failUntilToldToWait(account.username());

        assertEquals("5", api.signIn(account.username(), account.password()).expectProblem(429, "TOO_MANY_ATTEMPTS").header("Retry-After"));
    }

    @Test
    void unknownUserWaitsLikeAnyOther() {
        assertTrue(failUntilToldToWait(Invented.username()) >= 1);
    }

    @Test
    void theWaitGrowsWithEachFailure() {
        String username = accounts.open("ANALYST", "ALL").username();
        long first = failUntilToldToWait(username);

        long longer = first;
        for (Answer answer = fail(username); longer <= 2; answer = fail(username)) {
            longer = answer.status() == 429 ? seconds(answer) : longer;
        }

        assertTrue(first <= 2 && longer <= 4, first + " seconds, then " + longer);
    }

    @Test
    void codesAreTriedAFewTimesFromHoweverManyAddresses() {
        Account account = accounts.open("ANALYST", "ALL");
        Api own = api.as(account);
        String secret = own.post("/me/second-factor", null).expect(200).json().getString("secret");
        own.put("/me/second-factor", Fields.of("secret", secret, "otp", new Authenticator(secret).code(), "password", account.password())).expect(204);

        int refused = 0;
        while (withCode(account, "203.0.113." + refused).status() == 401 && refused < 4 * FREE) {
            refused++;
        }

        assertTrue(refused >= FREE && refused < 4 * FREE, refused + " codes could be tried");
    }

    @Test
    void passwordIsNotGuessedByWhoeverFoundATokenEither() {
        Account account = accounts.open("ANALYST", "ALL");
        Api own = api.as(account);
        int refused = 0;
        while (own.put("/me/password", change("not the password")).status() == 422 && refused < 4 * FREE) {
            refused++;
        }

        assertTrue(refused >= FREE && refused < 4 * FREE, refused + " passwords could be tried");
        own.put("/me/password", change(account.password())).expectProblem(429, "TOO_MANY_ATTEMPTS");
        api.signIn(account.username(), account.password()).expect(201);
    }

    private static JsonObject change(String present) {
        return Fields.of("presentPassword", present, "newPassword", Invented.password());
    }

    @Test
    void networkOfVersionSixIsOneAddress() {
        Account account = accounts.open("ANALYST", "ALL");
        int refused = 0;
        while (from("2001:db8:7:7::" + refused, account.username(), "not the password").status() == 401 && refused < 4 * FREE) {
            refused++;
        }

        assertTrue(refused >= FREE && refused < 4 * FREE, refused + " passwords could be tried");
        from("2001:db8:7:8::1", account.username(), account.password()).expect(201);
    }

    private Answer withCode(Account account, String address) {
        return api.post("/tokens", Fields.of("username", account.username(), "password", account.password(), "otp", "000000"), "X-Forwarded-For", address);
    }

    private Answer from(String address, String username, String password) {
        return api.post("/tokens", Fields.of("username", username, "password", password), "X-Forwarded-For", address);
    }

    private long failUntilToldToWait(String username) {
        for (int i = 0; i < FREE; i++) {
            fail(username).expectProblem(401, "SIGN_IN_REFUSED");
        }
        Answer answer = fail(username);
        while (answer.status() == 401) {
            answer = fail(username);
        }
        return seconds(answer.expectProblem(429, "TOO_MANY_ATTEMPTS"));
    }

    private Answer fail(String username) {
        return api.signIn(username, "not the password");
    }

    private static long seconds(Answer told) {
        Matcher seconds = SECONDS.matcher(told.json().getString("title"));
        assertTrue(seconds.find(), told::toString);
        return Long.parseLong(seconds.group());
    }
}
