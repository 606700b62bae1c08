package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** The first page tells whoever nominates what of training waits for the own state, and leads to it. */
@Acceptance
class TrainingToDoIT {

    private final Browser browser;
    private final TrainingDriver training;
    private final AccountsDriver accounts;
    private final Api secretariat;
    private final PeopleDriver people;

    TrainingToDoIT(Browser browser, TrainingDriver training, PeopleDriver people, AccountsDriver accounts, Api api) {
        this.browser = browser;
        this.training = training;
        this.people = people;
        this.accounts = accounts;
        secretariat = api.asSecretariat();
    }

    @Test
    void seatThatIsOfferedWaitsForTheStateUntilItIsConfirmed() {
        String officer = people.officer("MN");
        String offered = training.offered(training.published(), officer, 1);
        try (Visitor mongolia = browser.visitor().signIn(accounts.openFocalPoint("MN"))) {
            assertThat(waiting(mongolia, "seats offered")).hasCount(1);
            waiting(mongolia, "seats offered").click();
            assertThat(mongolia.page().locator("table.list")).containsText(secretariat.get("/officers/" + officer).json().getString("givenName"));

            secretariat.step(offered, "confirm", null).expect(200);
            mongolia.goTo("");
            assertThat(waiting(mongolia, "runs that take nominations")).hasCount(1);
            assertThat(waiting(mongolia, "seats offered")).hasCount(0);
        }
    }

    @Test
    void otherStatesAreNotTold() {
        training.offered(training.published(), people.officer("KI"), 1);
        try (Visitor nauru = browser.visitor().signIn(accounts.openFocalPoint("NR"))) {
            assertThat(waiting(nauru, "runs that take nominations")).hasCount(1);
            assertThat(waiting(nauru, "seats offered")).hasCount(0);
        }
    }

    @Test
    void whoeverKeepsRunsIsToldWhatIsToBeLookedAt() {
        training.nominated(training.published(), "MN", 1);
        try (Visitor trainer = browser.visitor().signInAs("TRAINER")) {
            assertThat(waiting(trainer, "nominations to be looked at")).hasCount(1);
            assertThat(waiting(trainer, "seats offered")).hasCount(0);
        }
    }

    private static Locator waiting(Visitor visitor, String what) {
        return visitor.page().locator(".tally a", new Page.LocatorOptions().setHasText(what));
    }
}
