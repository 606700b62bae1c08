package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A focal point enters on an officer's page what was completed elsewhere; the secretariat finds it in its list and judges it. */
@Acceptance
class PriorCompletionOnPagesIT {

    private static final LocalDate TODAY = LocalDate.now();

    private final Browser browser;
    private final AccountsDriver accounts;
    private final TrainingDriver training;
    private final String officer;
    private final String course;

    PriorCompletionOnPagesIT(Browser browser, AccountsDriver accounts, PeopleDriver people, TrainingDriver training) {
        this.browser = browser;
        this.accounts = accounts;
        this.training = training;
        officer = people.officer("VN");
        course = training.courseCode();
    }

    @Test
    void focalPointEntersItAndTheSecretariatConfirmsIt() {
        try (Visitor visitor = browser.visitor().signInAs("FOCAL_POINT")) {
            Page page = visitor.page();
            visitor.goTo("training/officer?id=" + officer);
            Ask claim = Ask.opened(page, "claimCompletion").choose("course", course).fill("completedOn", TODAY.plusDays(2).toString())
                .fill("institution", "Police academy (invented)").fill("proof", "Certificate 7");
            claim.send();
            assertThat(page.locator("#claimCompletion-form .error-summary")).containsText("still to come");
            claim.fill("completedOn", TODAY.minusDays(9).toString()).done();

            assertThat(page.locator("main tbody tr")).containsText("To be confirmed");
            page.locator("main tbody a").click();
            assertThat(page.locator("#withdrawCompletion-form")).hasCount(1);
            assertThat(page.locator("#confirmCompletion-form")).hasCount(0);
        }
        try (Visitor visitor = browser.visitor().signInAs("SECRETARIAT")) {
            Page page = visitor.page();
            visitor.goTo("training/prior-completions?state=CLAIMED&course=" + course);
            page.locator("main tbody a").click();
            Ask.take(page, "confirmCompletion");
            assertThat(page.locator("main .lede")).containsText("Confirmed");
            assertThat(page.locator("main details.ask")).hasCount(1);
            Ask.opened(page, "revokeCompletion").fill("reason", "The certificate was forged").done();
            assertThat(page.locator("main .lede")).containsText("Revoked");
            assertThat(page.locator("main details.ask")).hasCount(0);
        }
    }

    @Test
    void secretariatRejectsItWithAReasonWhichTheFocalPointReads() {
        String claim = training.claimedElsewhere(officer, course);
        try (Visitor visitor = browser.visitor().signInAs("SECRETARIAT")) {
            visitor.goTo("training/prior-completion?id=" + claim);
            Ask.opened(visitor.page(), "rejectCompletion").fill("reason", "The number is of another course").done();
        }
        try (Visitor visitor = browser.visitor().signInAs("FOCAL_POINT")) {
            visitor.goTo("training/officer?id=" + officer);
            assertThat(visitor.page().locator("main tbody tr")).containsText("The number is of another course");
        }
    }

    @Test
    void whoEnteredItIsNotAskedToConfirmIt() {
        String claim = training.claimedElsewhere(officer, course);
        try (Visitor visitor = browser.visitor().signInAs("TRAINER")) {
            visitor.goTo("training/prior-completion?id=" + claim);
            assertThat(visitor.page().locator("#withdrawCompletion-form")).hasCount(1);
            assertThat(visitor.page().locator("#confirmCompletion-form, #rejectCompletion-form")).hasCount(0);
        }
    }

    @Test
    void focalPointOfAnotherStateFindsNothing() {
        String claim = training.claimedElsewhere(officer, course);
        try (Visitor visitor = browser.visitor().signIn(accounts.openFocalPoint("TH"))) {
            assertEquals(404, visitor.goTo("training/prior-completion?id=" + claim).status());
            visitor.goTo("training/prior-completions?course=" + course);
            assertThat(visitor.page().locator("main tbody tr")).hasCount(0);
        }
    }
}
