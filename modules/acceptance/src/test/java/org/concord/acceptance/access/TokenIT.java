package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Authenticator;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens for programs. */
@Acceptance
class TokenIT {

    private final Api api;
    private final AccountsDriver accounts;
    private Account analyst;

    TokenIT(Api api, AccountsDriver accounts) {
        this.api = api;
        this.accounts = accounts;
    }

    @BeforeEach
    void openAccount() {
        analyst = accounts.open("ANALYST", "ALL");
    }

    @Test
    void usernameAndPasswordAreAnsweredWithATokenThatIsGoodForAMonth() {
        Answer issued = api.signIn(analyst.username(), analyst.password()).expect(201);

        assertTrue(issued.json().getString("token").matches("concord_[\\w-]{43}"), "a token has 256 random bits and says what it is");
        assertEquals(30, Duration.between(Instant.now(), Instant.parse(issued.json().getString("expiresAt"))).plusHours(1).toDays());
        assertEquals("no-store", issued.header("Cache-Control"));
        assertEquals(analyst.username(), api.withToken(issued.json().getString("token")).get("/me").expect(200).json().getString("username"));
    }

    @Test
    void wrongPasswordAndUnknownUserAreAnsweredAlike() {
        Answer wrongPassword = api.signIn(analyst.username(), Invented.password());
        Answer unknownUser = api.signIn(Invented.username(), Invented.password());

        wrongPassword.expectProblem(401, "SIGN_IN_REFUSED");
        unknownUser.expectProblem(401, "SIGN_IN_REFUSED");
        assertEquals(wrongPassword.text(), unknownUser.text());
    }

    @Test
    void secretMayBeTypedWithSpacesAndNoCodeIsGoodTwice() {
        Api own = api.as(analyst);
        String secret = own.post("/me/second-factor", null).expect(200).json().getString("secret");
        Authenticator app = new Authenticator(secret);
        String code = app.code();
        own.put("/me/second-factor", Fields.of("secret", secret, "otp", code, "password", "not the password")).expectProblem(422, "PASSWORD_WRONG");
        own.put("/me/second-factor", Fields.of("secret", secret.replaceAll(".", "$0   "), "otp", code, "password", analyst.password())).expect(204);

        signInWith(code).expectProblem(401, "SIGN_IN_REFUSED");
        signInWith(app.code()).expect(201);
    }

    private Answer signInWith(String code) {
        return api.post("/tokens", Fields.of("username", analyst.username(), "password", analyst.password(), "otp", code));
    }

    @Test
    void withoutATokenOrWithAnInventedOneNothingIsAnswered() {
        api.get("/meetings").expectProblem(401, "SIGN_IN_REQUIRED");
        Answer refused = api.withToken("concord_" + "A".repeat(43)).get("/meetings").expectProblem(401, "SIGN_IN_REQUIRED");

        assertEquals("Bearer", refused.header("WWW-Authenticate"));
    }

    @Test
    void revokedTokenIsRefusedAtOnceAndTheOthersGoOn() {
        Api revoked = api.as(analyst);
        Api other = api.as(analyst);
        revoked.get("/me").expect(200);

        String first = other.list("/tokens").expect(200).rows().get(1).getString("id");
        other.delete("/tokens/" + first).expect(204);

        revoked.get("/me").expectProblem(401, "SIGN_IN_REQUIRED");
        other.get("/me").expect(200);
    }

    @Test
    void anotherPasswordRevokesAllThatWereIssuedWithTheOneBefore() {
        Api found = api.as(analyst);
        Api own = api.as(analyst);
        String password = Invented.password();

        own.put("/me/password", Fields.of("presentPassword", analyst.password(), "newPassword", password)).expect(204);

        found.get("/me").expectProblem(401, "SIGN_IN_REQUIRED");
        own.get("/me").expectProblem(401, "SIGN_IN_REQUIRED");
        api.signIn(analyst.username(), password).expect(201);
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() {
        Api own = api.as(analyst);
        String token = own.list("/tokens").expect(200).rows().get(0).getString("id");

        api.as("ADMINISTRATOR").delete("/tokens/" + token).expectProblem(404, "NOT_FOUND");

        own.get("/me").expect(200);
    }

    @Test
    void theListOfTokensDoesNotShowThem() {
        Api own = api.as(analyst);

        Answer list = own.list("/tokens").expect(200);

        assertEquals(1, list.rows().size());
        assertFalse(list.text().contains(own.token().substring(10)), "a token is shown once, when it is issued");
    }
}
