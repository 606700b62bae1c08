package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Keyboard;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A day's work without a mouse. */
@Acceptance
class KeyboardIT {

    private static final String SKIP = "Skip to the content";

    private final Browser browser;
    private final Api secretariat;
    private final String organisation;

    KeyboardIT(Browser browser, Api api, MembersDriver members) {
        this.browser = browser;
        secretariat = api.asSecretariat();
        organisation = members.organisation();
    }

    @Test
    void recordIsFoundAndCorrectedByTabAndEnterAlone() {
        try (Visitor officer = browser.visitor()) {
            Account account = officer.accounts().of("SECRETARIAT");
            Keyboard keyboard = new Keyboard(officer);
            officer.goTo("");

            keyboard.tabTo(SKIP).enter().tabTo("Username").type(account.username()).tabTo("Password").type(account.password()).enterAndGoOn();
            keyboard.tabTo("Participants").enterAndGoOn();
            keyboard.tabTo(SKIP).enter().tabTo("Words").type(organisation).enterAndGoOn();
            keyboard.tabTo(SKIP).enter().tabTo("Organisation of a test").enterAndGoOn();
            assertEquals("Organisation of a test", officer.title());
            keyboard.tabTo("Correct the names…").enter().tabTo("Note").type("Corrected without a mouse").tabTo("Correct the names").enterAndGoOn();

            assertTrue(officer.text().contains("Saved."), officer::text);
            assertEquals("Corrected without a mouse", secretariat.get("/participants/" + organisation).expect(200).json().getString("note"));
        }
    }

    @Test
    void skipLinkIsTheFirstStopAndLeadsPastTheNavigation() {
        try (Visitor officer = browser.visitor().signInAs("SECRETARIAT")) {
            officer.goTo("membership/meetings");
            officer.page().keyboard().press("Tab");
            assertEquals(SKIP, officer.page().locator(":focus").innerText());

            officer.page().keyboard().press("Enter");
            officer.page().keyboard().press("Tab");

            assertEquals("Plan a meeting", officer.page().locator(":focus").innerText());
        }
    }
}
