package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody is signed in: seen by that person alone, and ended from elsewhere. */
@Acceptance
class SessionsIT {

    private final Api api;
    private final AccountsDriver accounts;
    private final RunningConcord concord;
    private Account account;
    private Api own;
    private PageSession first;
    private PageSession second;

    SessionsIT(Api api, AccountsDriver accounts, RunningConcord concord) {
        this.api = api;
        this.accounts = accounts;
        this.concord = concord;
    }

    @BeforeEach
    void comeInTwice() {
        account = accounts.open("ANALYST", "ALL");
        own = api.as(account);
        first = new PageSession(concord).signIn(account);
        second = new PageSession(concord).signIn(account);
    }

    @Test
    void ownSessionsAreListedTheLatestFirst() {
        List<JsonObject> sessions = sessions();

        assertEquals(2, sessions.size());
        for (JsonObject session : sessions) {
            assertTrue(Duration.between(Instant.parse(session.getString("beganAt")), Instant.now()).abs().toMinutes() < 2, session::toString);
        }
        endTheOneOn(0);
        assertTrue(first.isOpen());
        assertFalse(second.isOpen());
    }

    @Test
    void oneThatIsEndedIsOutAtOnceAndTheOthersGoOn() {
        assertTrue(first.isOpen());

        endTheOneOn(1);

        assertFalse(first.isOpen());
        assertTrue(second.isOpen());
        assertEquals(1, sessions().size());
        own.get("/me").expect(200);
        assertEquals("SESSION_ENDED", lastEvent());
    }

    @Test
    void allAreEndedAtOnce() {
        own.delete("/me/sessions").expect(204);

        assertFalse(first.isOpen() || second.isOpen());
        assertEquals(List.of(), sessions());
        assertEquals("SESSIONS_ENDED", lastEvent());
    }

    @Test
    void nobodySeesOrEndsTheSessionOfAnother() {
        String id = sessions().get(0).getString("id");
        Account another = accounts.open("ANALYST", "ALL");

        assertEquals(List.of(), api.as(another).list("/me/sessions").expect(200).rows());
        api.as(another).delete("/me/sessions/" + id).expectProblem(404, "NOT_FOUND");
        api.as("ADMINISTRATOR").delete("/me/sessions/" + id).expectProblem(404, "NOT_FOUND");
        api.as(another).delete("/me/sessions").expect(204);

        assertTrue(first.isOpen() && second.isOpen());
        api.get("/me/sessions").expectProblem(401, "SIGN_IN_REQUIRED");
    }

    @Test
    void whatAnotherPasswordEndedIsNotListed() {
        String password = Invented.password();
        accounts.resetPassword(account, password);

        Api anew = api.as(new Account(account.username(), password, account.role(), account.scope()));

        assertEquals(List.of(), anew.list("/me/sessions").expect(200).rows());
    }

    @Test
    void whoSignedOutIsNotListed() {
        first.send("/logout", "leave", "").expect(200);

        assertEquals(1, sessions().size());
        assertTrue(second.isOpen());
    }

    @Test
    void signingInAgainInTheSameBrowserLeavesOneSession() {
        first.signIn(account);

        assertEquals(2, sessions().size());
    }

    private List<JsonObject> sessions() {
        return own.list("/me/sessions").expect(200).rows();
    }

    private void endTheOneOn(int place) {
        own.delete("/me/sessions/" + sessions().get(place).getString("id")).expect(204);
    }

    private String lastEvent() {
        return api.as("AUDITOR").list("/audit-events", "who", account.username()).expect(200).rows().get(0).getString("action");
    }
}
