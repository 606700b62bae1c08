package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Authenticator;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming in, with a password and with a second factor; going out; and being put out while at work. */
@Acceptance
class SignInIT {

    private static final String REFUSED = "The username, the password or the code is not right.";
    private static final String QUESTION = "membership/chairs?asOf=2017-06-01&within=BP-AHG";

    private final AccountsDriver accounts;
    private final Visitor visitor;
    private final Page page;
    private Account account;

    SignInIT(Browser browser, AccountsDriver accounts) {
        this.accounts = accounts;
        visitor = browser.visitor();
        page = visitor.page();
    }

    @BeforeEach
    void accountOfOnesOwn() {
        account = accounts.open("SECRETARIAT", "ALL");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void refusalDoesNotTellAWrongPasswordFromAnUnknownName() {
        visitor.goTo("login");

        enter(account.username(), "Not-the-password-1");
        String wrongPassword = page.locator("main").innerText();
        assertEquals(account.username(), page.locator("input[autocomplete=username]").inputValue());
        assertEquals("", page.locator("input[autocomplete=current-password]").inputValue());
        enter(Invented.username(), account.password());

        assertTrue(wrongPassword.contains(REFUSED), wrongPassword);
        assertEquals(wrongPassword, page.locator("main").innerText());
        assertEquals("alert", page.evaluate("() => document.activeElement.getAttribute('role')"));
    }

    @Test
    void secondFactorIsSetUpWithTheAppAndFromThenOnAskedFor() {
        visitor.signIn(account);
        openAccountMenu();
        visitor.follow("My account");
        Authenticator app = new Authenticator(page.locator("section[aria-labelledby=second-factor-title] code").innerText());
        Form code = new Form(page, page.locator("#confirmSecondFactor-form"));
        code.fill("One-time code", "000000").fill("Password", account.password()).send();
        assertTrue(visitor.text().contains("The code is not right."), visitor::text);
        code.fill("One-time code", app.code()).fill("Password", account.password()).send();
        assertTrue(visitor.text().contains("A second factor is set up."), visitor::text);
        signOut();

        enter(account.username(), account.password());
        assertFalse(visitor.text().contains(account.username()), "in without a code");
        Form.of(page).fill("One-time code", "000000").send();
        assertTrue(visitor.text().contains(REFUSED), visitor::text);
        Form.of(page).fill("One-time code", app.code()).send();

        assertEquals("What needs doing", visitor.title());
    }

    @Test
    void whoSignedOutSeesNothingByTheBackButton() {
        visitor.signIn(account);
        visitor.goTo(QUESTION);
        assertEquals("Who chaired on a day", visitor.title());

        signOut();
        assertEquals("Sign in", visitor.title());
        page.goBack();

        assertEquals("Sign in", visitor.title());
        assertFalse(visitor.text().contains("Task Force on Planning and Preparedness"), visitor::text);
    }

    @Test
    void sessionThatEndedLeadsThroughSigningInBackToWhereOneWas() {
        visitor.signIn(account);
        visitor.goTo(QUESTION);
        String question = page.url();
        String password = putOut();

        page.reload();
        assertEquals("Sign in", visitor.title());
        enter(account.username(), password);

        assertEquals(question, page.url());
        assertTrue(visitor.text().contains("Task Force on Planning and Preparedness"), visitor::text);
    }

    @Test
    void formThatIsSentAfterTheSessionEndedIsSaidToBeNotStoredAndComesBack() {
        visitor.signIn(account);
        visitor.goTo("membership/plan-meeting");
        String password = putOut();

        Form.of(page).fill("Title", "Sent too late").send();
        assertTrue(visitor.text().contains("what you sent was not stored"), visitor::text);
        enter(account.username(), password);

        assertEquals("Plan a meeting", visitor.title());
        assertTrue(Form.of(page).button().isVisible());
    }

    /** Ends all sessions of the account, as the administrator does; the new password. */
    private String putOut() {
        String password = Invented.password();
        accounts.resetPassword(account, password);
        return password;
    }

    private void enter(String username, String password) {
        Form.of(page).fill("Username", username).fill("Password", password).send();
    }

    private void signOut() {
        openAccountMenu();
        page.getByText("Sign out").click();
        page.waitForURL(url -> url.contains("login"));
    }

    private void openAccountMenu() {
        page.locator(".masthead summary").last().click();
    }
}
