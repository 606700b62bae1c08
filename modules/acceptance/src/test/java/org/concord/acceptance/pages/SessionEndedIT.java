package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Meetings;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The session ends while somebody types: the text is in the form again after signing in, for that person alone, and nothing secret is kept. */
@Acceptance
class SessionEndedIT {

    private static final String GIVEN_BACK = "What you had typed is in the form again";

    private final CasesDriver cases;
    private final AccountsDriver accounts;
    private final Meetings meetings;
    private final Visitor officer;
    private final Page page;
    private Account account;

    SessionEndedIT(Browser browser, CasesDriver cases, AccountsDriver accounts, Meetings meetings) {
        this.cases = cases;
        this.accounts = accounts;
        this.meetings = meetings;
        officer = browser.visitor();
        page = officer.page();
    }

    @BeforeEach
    void signInAsSomebodyOfOnesOwn() {
        account = accounts.open("SECRETARIAT", "ALL");
        officer.signIn(account);
    }

    @AfterEach
    void leave() {
        officer.close();
    }

    @Test
    void whatWasTypedIsInTheFormAgainAfterSigningIn() {
        String body = "Group " + Invented.code();
        String title = "Meeting typed too long " + Invented.code();
        meetings.body(body);
        typeAndFindTheSessionEnded(title, body);

        enter(account);
        Form form = Form.of(page);
        assertTrue(officer.text().contains(GIVEN_BACK), officer::text);
        assertEquals(title, form.value("Title"));
        assertTrue(form.labelled(body).isChecked());

        form.send();
        assertEquals(title, officer.title());
        officer.goTo("membership/plan-meeting");
        assertEquals("", Form.of(page).value("Title"));
        assertFalse(officer.text().contains(GIVEN_BACK), officer::text);
    }

    @Test
    void somebodyElseDoesNotGetIt() {
        typeAndFindTheSessionEnded("Meeting of somebody else", null);

        enter(accounts.open("SECRETARIAT", "ALL"));

        assertEquals("", Form.of(page).value("Title"));
        assertEquals(0, kept());
    }

    @Test
    void whoDoesNotSignInButGoesOnLeavesNothing() {
        typeAndFindTheSessionEnded("Meeting given up", null);
        assertEquals(1, kept());

        officer.goTo("login");

        assertEquals(0, kept());
    }

    @Test
    void personsAndPasswordsAreNeverKept() {
        officer.goTo("membership/persons");
        Form person = Form.behind(page, "Enter a person").fill("Family name", "Example");
        endTheSession();
        person.send();

        assertTrue(officer.text().contains("Your session had ended"), officer::text);
        assertEquals(0, kept());
    }

    @Test
    void whatIsWrittenOfACaseIsNeverKept() {
        String name = Invented.code();
        String path = cases.shelter().opened().replace("/cases/", "assistance/case?id=");
        String soon = LocalDate.now().plusDays(3).toString();

        whatIsTypedIsGone(path, () -> Ask.opened(page, "writeAssessment").choose("level", "OF_THE_PERSON").fill("assessedOn", LocalDate.now().toString())
            .choose("danger", "HIGH_DANGER").fill("note", name));
        whatIsTypedIsGone(path, () -> Ask.opened(page, "writeSupportPlan").fill("endsOn", soon).fill("objectives", name).fill("actions", name));
        whatIsTypedIsGone(path, () -> Ask.opened(page, "planStep").choose("kind", "TASK").fill("dueOn", soon).fill("note", name));
    }

    private void whatIsTypedIsGone(String path, Supplier<Ask> typed) {
        endTheSession();
        officer.signInAs("CASE_WORKER").goTo(path);
        Ask form = typed.get();
        endTheSession();
        form.send();
        page.waitForURL(url -> url.contains("login"));

        assertTrue(officer.text().contains("Your session had ended"), officer::text);
        assertEquals(0, kept());
    }

    private void typeAndFindTheSessionEnded(String title, String body) {
        officer.goTo("membership/plan-meeting");
        Form form = Form.of(page).fill("Title", title).fill("From", "2031-05-20");
        if (body != null) {
            form.tick(body);
        }
        endTheSession();
        form.send();
    }

    private void endTheSession() {
        page.context().clearCookies();
    }

    private void enter(Account who) {
        officer.fillIn(who.username(), who.password());
        page.waitForURL(url -> !url.contains("login"));
    }

    private int kept() {
        return ((Number) page.evaluate("() => sessionStorage.length")).intValue();
    }
}
