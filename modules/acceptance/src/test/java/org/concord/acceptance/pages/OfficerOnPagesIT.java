package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A focal point enters the own officers; the secretariat makes trainers of them; a focal point of another state sees neither. */
@Acceptance
class OfficerOnPagesIT {

    private static final LocalDate TODAY = LocalDate.now();

    private final Browser browser;
    private final AccountsDriver accounts;
    private final PeopleDriver people;
    private final String given = Invented.code();

    OfficerOnPagesIT(Browser browser, AccountsDriver accounts, PeopleDriver people) {
        this.browser = browser;
        this.accounts = accounts;
        this.people = people;
    }

    @Test
    void officerWhoMayBeKnownAlreadyIsEnteredOnlyWhenSaidToBeAnother() {
        try (Visitor visitor = browser.visitor().signInAs("FOCAL_POINT")) {
            Page page = visitor.page();
            visitor.follow("Officers");
            assertThat(page.locator("#enterOfficer-form select[name$=participant] option")).hasCount(2);
            described(page, given, "Example").done();
            assertThat(page.locator("h1")).hasText(given + " Example");

            visitor.goTo("training/officers");
            Ask again = described(page, "example", given.toLowerCase());
            assertThat(again.field("evenSo")).hasCount(0);
            again.send();
            assertThat(page.locator("#enterOfficer-form .error-summary")).containsText(given + " Example (Invented police)");

            again.field("evenSo").check();
            again.done();
            visitor.goTo("training/officers?q=" + given);
            assertThat(page.locator("main tbody tr")).hasCount(2);
        }
    }

    @Test
    void secretariatMakesAnOfficerATrainerAndAccredits() {
        String officer = people.officer("VN");
        try (Visitor visitor = browser.visitor().signInAs("SECRETARIAT")) {
            Page page = visitor.page();
            visitor.goTo("training/officer?id=" + officer);
            Ask registration = Ask.opened(page, "registerTrainer").fill("expertise", "Interviewing victims (invented)");
            page.locator("#registerTrainer-form input[type=checkbox][value=vi]").check();
            registration.done();

            Ask.opened(page, "accreditTrainer").fill("from", TODAY.toString()).fill("to", TODAY.plusDays(30).toString()).done();
            Ask.opened(page, "endAccreditation").choose("from", TODAY.toString()).fill("to", TODAY.plusDays(9).toString()).done();
            assertThat(page.locator("main tbody tr")).hasCount(1);

            String name = page.locator("h1").innerText().replace(" Example", "");
            visitor.goTo("training/trainers?asOf=" + TODAY.plusDays(9) + "&q=" + name);
            assertThat(page.locator("main tbody tr")).hasCount(1);
            visitor.goTo("training/trainers?asOf=" + TODAY.plusDays(10) + "&q=" + name);
            assertThat(page.locator("main tbody tr")).hasCount(0);
        }
    }

    @Test
    void anonymisedOfficerIsCalledSo() {
        String officer = people.officer("VN");
        try (Visitor visitor = browser.visitor().signInAs("SECRETARIAT")) {
            visitor.goTo("training/officer?id=" + officer);
            Ask.take(visitor.page(), "anonymise");

            assertThat(visitor.page().locator("h1")).hasText("Anonymised");
            assertThat(visitor.page().locator("main .facts")).containsText("Woman");
            assertThat(visitor.page().locator("main details.ask")).hasCount(0);
        }
    }

    @Test
    void focalPointOfAnotherStateFindsNothing() {
        String trainer = people.trainer("VN");
        try (Visitor visitor = browser.visitor().signIn(accounts.openFocalPoint("TH"))) {
            assertEquals(404, visitor.goTo("training/trainer?id=" + trainer).status());
            visitor.goTo("training/officers?participant=VN");
            assertFalse(visitor.text().contains("Example"), visitor::text);
            assertFalse(exported(visitor, "officers").contains("VN"));
            assertFalse(exported(visitor, "trainers").contains("VN"));
        }
        try (Visitor visitor = browser.visitor().signInAs("FOCAL_POINT")) {
            assertTrue(exported(visitor, "trainers").contains("VN"));
        }
    }

    private static String exported(Visitor visitor, String collection) {
        return (String) visitor.page().evaluate("path => fetch(path).then(answer => answer.text())", "/export/" + collection + ".csv");
    }

    private static Ask described(Page page, String givenName, String familyName) {
        return Ask.opened(page, "enterOfficer").choose("participant", "VN").fill("givenName", givenName).fill("familyName", familyName)
            .choose("gender", "WOMAN").fill("agency", "Invented police").choose("language", "vi").fill("keepUntil", TODAY.plusYears(2).toString());
    }
}
