package org.concord.acceptance.driver;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.concord.acceptance.driver.DemoAccounts.Account;

/**
 * A person in front of a browser.
 *
 * @param page what the person sees
 */
public record Visitor(Page page, DemoAccounts accounts) implements AutoCloseable {

    public Response goTo(String path) {
        return page.navigate(path);
    }

    /** Signs in as the demonstration account of a role. */
    public Visitor signInAs(String role) {
        return signIn(accounts.of(role));
    }

    public Visitor signIn(Account account) {
        goTo("login.xhtml");
        fillIn(account.username(), account.password());
        page.waitForURL(url -> !url.contains("login"));
        return this;
    }

    /** Fills the form for signing in and sends it. */
    public void fillIn(String username, String password) {
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.keyboard().press("Enter");
    }

    public String text() {
        return page.locator("body").innerText();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
