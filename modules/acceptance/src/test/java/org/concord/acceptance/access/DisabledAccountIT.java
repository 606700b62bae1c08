package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is disabled is out, wherever they were in. */
@Acceptance
class DisabledAccountIT {

    private final Api api;
    private final AccountsDriver accounts;
    private final RunningConcord concord;
    private Account account;
    private Api program;
    private PageSession browser;

    DisabledAccountIT(Api api, AccountsDriver accounts, RunningConcord concord) {
        this.api = api;
        this.accounts = accounts;
        this.concord = concord;
    }

    @BeforeEach
    void comeInWithAProgramAndABrowser() {
        account = accounts.open("SECRETARIAT", "ALL");
        program = api.as(account);
        browser = new PageSession(concord).signIn(account);
        program.get("/me").expect(200);
        assertTrue(browser.isOpen());
    }

    @Test
    void disabledAccountLosesItsTokensAndSessions() {
        accounts.disable(account);

        program.get("/me").expectProblem(401, "SIGN_IN_REQUIRED");
        assertFalse(browser.isOpen());
        api.signIn(account.username(), account.password()).expectProblem(401, "SIGN_IN_REFUSED");
    }

    @Test
    void enabledAgainItSignsInAnew() {
        accounts.disable(account);

        accounts.enable(account);

        assertTrue(new PageSession(concord).signIn(account).isOpen());
        program.get("/me").expectProblem(401, "SIGN_IN_REQUIRED");
    }

    @Test
    void passwordThatTheAdministratorResetsEndsTokensAndSessions() {
        String password = Invented.password();

        accounts.resetPassword(account, password);

        program.get("/me").expectProblem(401, "SIGN_IN_REQUIRED");
        assertFalse(browser.isOpen());
        api.signIn(account.username(), account.password()).expectProblem(401, "SIGN_IN_REFUSED");
        api.signIn(account.username(), password).expect(201);
    }
}
