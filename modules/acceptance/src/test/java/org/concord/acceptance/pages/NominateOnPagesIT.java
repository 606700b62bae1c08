package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A focal point with more officers than a list shows nominates one of them. */
@Acceptance
class NominateOnPagesIT {

    private static final int MORE_THAN_SHOWN = 51;

    private final Browser browser;
    private final TrainingDriver training;
    private final PeopleDriver people;
    private final Api secretariat;
    private String given;
    private String run;

    NominateOnPagesIT(Browser browser, TrainingDriver training, PeopleDriver people, Api api) {
        this.browser = browser;
        this.training = training;
        this.people = people;
        secretariat = api.asSecretariat();
    }

    @BeforeEach
    void manyOfficersAndOneWhoIsWanted() {
        IntStream.range(0, MORE_THAN_SHOWN).forEach(each -> people.officer("VN"));
        given = secretariat.get("/officers/" + people.officer("VN")).json().getString("givenName");
        run = training.published().replaceFirst(".*/", "");
    }

    @Test
    void officerIsFoundWhileTypingAndChosenWithTheKeyboard() {
        try (Visitor visitor = browser.visitor().signInAs("FOCAL_POINT")) {
            Ask ask = opened(visitor);
            assertThat(ask.field("officer").locator("option")).hasCount(MORE_THAN_SHOWN);
            ask.field("find").focus();
            visitor.page().keyboard().type(given.toLowerCase());

            assertThat(chosen(ask)).containsText("Example, " + given);
            visitor.page().keyboard().press("Enter");
            assertThat(ask.field("officer")).isFocused();
            ask.done();
            assertThat(visitor.page().locator("#nominations")).containsText(given + " Example");
        }
    }

    @Test
    void withoutTheScriptTheChoiceIsNarrowedWhenTheFormIsSent() {
        try (Visitor visitor = browser.visitor().signInAs("FOCAL_POINT")) {
            visitor.page().route("**/officers.js", Route::abort);
            Ask ask = opened(visitor).fill("find", given);
            ask.send();

            assertThat(ask.field("officer").locator("option")).hasCount(2);
            ask.field("officer").selectOption(new SelectOption().setIndex(1));
            ask.done();
            assertThat(visitor.page().locator("#nominations")).containsText(given + " Example");
        }
    }

    private Ask opened(Visitor visitor) {
        Page page = visitor.page();
        visitor.goTo("training/run?id=" + run);
        return Ask.opened(page, "nominateOfficer");
    }

    private static Locator chosen(Ask ask) {
        return ask.field("officer").locator("option:checked");
    }
}
