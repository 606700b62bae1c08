package org.concord.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A form of another site changes nothing, whatever cookies go with it; the same form of one's own does what it says. */
@Acceptance
class OtherSiteIT {

    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    private final RunningConcord concord;
    private final Browser browser;
    private final Account account;

    OtherSiteIT(RunningConcord concord, Browser browser, AccountsDriver accounts) {
        this.concord = concord;
        this.browser = browser;
        account = accounts.open("ANALYST", "ALL");
    }

    @TestFactory
    Stream<DynamicTest> formOfAnotherSiteIsRefused() {
        URI own = concord.address();
        return Stream.of(Map.of(SITE, "cross-site"), Map.of(SITE, "same-site"), Map.of(SITE, "cross-site", ORIGIN, origin(own)), Map.of(SITE, "unheard-of"),
                Map.of(ORIGIN, "https://other.example"), Map.of(ORIGIN, "null"), Map.of(ORIGIN, "http://" + own.getHost() + ":1"),
                Map.of(ORIGIN, origin(own) + ".other.example"), Map.of(ORIGIN, "not an origin"))
            .map(headers -> dynamicTest(headers.toString(), () -> {
                PageSession session = new PageSession(concord).signIn(account);

                signOut(session, headers).expect(403);

                assertTrue(session.isOpen(), "the form of another site signed out");
                assertFalse(signedIn(new PageSession(concord).enter(account, headers).expect(403)), "the form of another site signed in");
            }));
    }

    @TestFactory
    Stream<DynamicTest> sameFormOfTheOwnSiteGoesThrough() {
        String own = origin(concord.address());
        return Stream.of(Map.of(SITE, "same-origin", ORIGIN, own), Map.of(SITE, "none"), Map.of(ORIGIN, own), Map.<String, String>of())
            .map(headers -> dynamicTest(headers.toString(), () -> {
                PageSession session = new PageSession(concord);
                assertTrue(signedIn(session.enter(account, headers).expect(302)));

                signOut(session, headers).expect(302);

                assertFalse(session.isOpen());
            }));
    }

    @Test
    void whatABrowserSendsForAnotherSiteIsRefused() {
        try (Visitor visitor = browser.visitor()) {
            visitor.signIn(account);

            Response answer = sentFromElsewhere(visitor.page());

            assertEquals(403, answer.status());
            visitor.goTo("access/me");
            assertEquals("My account", visitor.title());
        }
    }

    /** A page of another site with a form that signs out of Concord, as its address is looked up nowhere: the browser is given the page by the test. */
    private Response sentFromElsewhere(Page page) {
        page.route("http://other.example/**", route -> route.fulfill(new FulfillOptions().setContentType("text/html")
            .setBody("<form method=post action='" + concord.address().resolve("/logout") + "'><button>Win a prize</button></form>")));
        page.navigate("http://other.example/");
        return page.waitForResponse(response -> response.url().endsWith("/logout"), () -> page.locator("button").click());
    }

    private static Answer signOut(PageSession session, Map<String, String> headers) {
        return session.send("/logout", "x", "", headers);
    }

    private static boolean signedIn(Answer answer) {
        List<String> cookies = answer.response().headers().allValues("Set-Cookie");
        return cookies.stream().anyMatch(cookie -> cookie.startsWith("__Host-concord="));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
