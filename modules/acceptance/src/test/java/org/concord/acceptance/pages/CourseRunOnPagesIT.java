package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.concord.acceptance.driver.TrainingDriver.day;

import com.microsoft.playwright.Page;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A trainer plans a run on the pages, with a session and a quota, and publishes it. */
@Acceptance
class CourseRunOnPagesIT {

    private final Browser browser;
    private final TrainingDriver training;

    CourseRunOnPagesIT(Browser browser, TrainingDriver training) {
        this.browser = browser;
        this.training = training;
    }

    @Test
    void runIsPlannedAndPublished() {
        String course = training.course();
        try (Visitor trainer = browser.visitor().signInAs("TRAINER")) {
            Page page = trainer.page();
            trainer.goTo("training/plan-run?course=" + course);
            page.locator("[id='planRun:host']").selectOption("TH");
            page.locator("[id='planRun:country']").selectOption("TH");
            page.locator("[id='planRun:language']").selectOption("en");
            Form.of(page).fill("Place", "Bangkok").fill("Nominations open", day(0)).fill("Nominations close", day(10)).fill("Confirm by", day(20))
                .fill("First day", day(30)).fill("Last day", day(31)).fill("Seats", "20").send();
            assertThat(page.locator(".lede .badge")).hasText("Being planned");

            Ask.opened(page, "scheduleSession").fill("topic", "How to ask").fill("startTime", "09:00").fill("endTime", "12:00").done();
            assertThat(page.locator("#sessions tbody tr")).hasCount(1);
            Ask quota = Ask.opened(page, "setQuota").choose("kind", "PARTICIPANT").fill("reserved", "2").fill("maximum", "4");
            page.locator("#setQuota-form input[type=checkbox][value=VN]").check();
            quota.done();
            assertThat(page.locator("#quotas tbody tr")).containsText("Viet Nam");

            Ask.take(page, "publishRun");
            assertThat(page.locator(".lede .badge")).hasText("Published");
            assertThat(page.locator(".facts").first()).containsText("0 of 20 taken");

            page.locator("#sessions tbody a[href^='session']").click();
            Ask.opened(page, "changeSession").fill("topic", "How to listen").done();
            assertThat(page.locator("h1")).hasText("How to listen");
        }
    }
}
