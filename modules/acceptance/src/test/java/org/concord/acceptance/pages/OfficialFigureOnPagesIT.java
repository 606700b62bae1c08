package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.CountsDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A figure that was mistyped is put right where it stands; what would expose somebody is refused there too. */
@Acceptance
class OfficialFigureOnPagesIT {

    private final Browser browser;
    private final String figure;

    OfficialFigureOnPagesIT(Browser browser, CountsDriver counts) {
        this.browser = browser;
        figure = counts.official();
    }

    @Test
    void figureIsPutRight() {
        try (Visitor visitor = browser.visitor().signInAs("SECRETARIAT")) {
            Page page = visitor.page();
            visitor.goTo("assistance/official-figure?id=" + figure);
            Ask correction = Ask.opened(page, "correctOfficialFigure").fill("figure", "7");
            correction.send();
            assertThat(page.locator("#correctOfficialFigure-form .error-summary")).containsText("from 1 to less than 11");

            correction.fill("figure", "550").done();

            assertThat(page.locator("dl.facts").first()).containsText("550");
            assertThat(page.locator("main")).containsText("Official figure corrected");
        }
    }
}
