package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Look;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A trainer's phone reads a badge, and the trainer says on its page that whoever wears it is there. */
@Acceptance
class ScanOnAPhoneIT {

    private static final Look SMALL_PHONE = new Look("en", ColorScheme.LIGHT, 360);

    private final Browser browser;
    private final TrainingDriver training;

    ScanOnAPhoneIT(Browser browser, TrainingDriver training) {
        this.browser = browser;
        this.training = training;
    }

    @Test
    void badgeIsScannedForTheSessionThatIsOnAndOnceOnly() {
        String run = training.published();
        training.confirmed(run, "VN");
        String held = training.heldToday(run);
        String badge = training.trainer().list(run + "/badges").rows().get(0).getString("badge");
        try (Visitor trainer = browser.visitor(SMALL_PHONE).signInAs("TRAINER")) {
            Page page = trainer.page();
            trainer.goTo("training/scan?badge=" + badge);
            assertThat(page.locator("#session")).hasValue(held.replaceFirst(".*/", ""));
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), "nothing is wider than the phone");

            page.locator("#scan input[type=submit]").click();
            assertThat(page.locator("p.done")).hasCount(1);
            assertEquals("QR", training.trainer().list(held + "/attendance").rows().get(0).getString("how"));

            page.locator("#scan input[type=submit]").click();
            assertThat(page.locator(".error-summary")).containsText("was scanned in this session already");
        }
    }
}
