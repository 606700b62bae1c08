package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The own account shows where one is signed in, and ends what one does not know. */
@Acceptance
class OwnSessionsIT {

    private static final String HERE = "This is the one you are in now";

    private final Visitor here;
    private final Visitor elsewhere;
    private final Account account;

    OwnSessionsIT(Browser browser, AccountsDriver accounts) {
        account = accounts.open("ANALYST", "ALL");
        here = browser.visitor();
        elsewhere = browser.visitor();
    }

    @BeforeEach
    void signInHereAndElsewhere() {
        here.signIn(account);
        elsewhere.signIn(account);
        here.goTo("access/me");
    }

    @AfterEach
    void leave() {
        here.close();
        elsewhere.close();
    }

    @Test
    void eachIsListedWithItsBrowserAndOneIsThisOne() {
        assertEquals(2, rows().count());
        assertEquals(2, rows().filter(new Locator.FilterOptions().setHasText("Chrome, Linux")).count());
        assertEquals(1, rows().filter(new Locator.FilterOptions().setHasText(HERE)).count());
        assertTrue(rows().nth(1).innerText().contains(HERE), "the latest comes first");
    }

    @Test
    void theOtherIsEndedAndThisOneGoesOn() {
        form("endSession-form").send();

        assertTrue(here.text().contains("The session has ended."), here::text);
        assertEquals(1, rows().count());
        elsewhere.page().reload();
        assertEquals("Sign in", elsewhere.title());
    }

    @Test
    void allOthersAreEndedAtOnce() {
        form("endOtherSessions-form").send();

        assertTrue(here.text().contains("All other sessions have ended."), here::text);
        assertEquals(1, rows().count());
        assertEquals(0, section().locator("form").count());
        elsewhere.page().reload();
        assertEquals("Sign in", elsewhere.title());
    }

    @Test
    void anotherPasswordEndsTheOtherAndThisOneGoesOn() {
        form("changePassword-form").fill("Present password", account.password()).fill("New password", Invented.password()).send();

        assertTrue(here.text().contains("The password is changed."), here::text);
        assertEquals(1, rows().count());
        assertTrue(rows().first().innerText().contains(HERE), here::text);
        elsewhere.page().reload();
        assertEquals("Sign in", elsewhere.title());
    }

    private Form form(String id) {
        Page page = here.page();
        return new Form(page, page.locator("form[id$='" + id + "']"));
    }

    private Locator section() {
        return here.page().locator("section[aria-labelledby=sessions-title]");
    }

    private Locator rows() {
        return section().locator("tbody tr");
    }
}
