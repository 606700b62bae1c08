package org.concord.acceptance.driver;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.concord.acceptance.driver.DemoAccounts.Account;

/**
 * A person in front of a browser.
 *
 * @param page what the person sees
 * @param look how the person looks at it
 */
public record Visitor(Page page, DemoAccounts accounts, Look look) implements AutoCloseable {

    public Response goTo(String path) {
        return page.navigate(path);
    }

    /** Signs in as the demonstration account of a role. */
    public Visitor signInAs(String role) {
        return signIn(accounts.of(role));
    }

    /** Signs in, and reads pages in the language of the look, whatever language the account has. */
    public Visitor signIn(Account account) {
        goTo("login?lang=" + look.language());
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

    /** Follows a link by what it says, seen on the page or in the menu, and waits for its page. */
    public Visitor follow(String link) {
        Locator seen = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first();
        awaitPage(page, seen::click);
        return this;
    }

    /** Does what leads to another page, or to the same anew, and waits for it. */
    static void awaitPage(Page page, Runnable doing) {
        page.waitForNavigation(doing);
    }

    /** What the page is called. */
    public String title() {
        return page.locator("h1").innerText();
    }

    public String text() {
        return page.locator("body").innerText();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
