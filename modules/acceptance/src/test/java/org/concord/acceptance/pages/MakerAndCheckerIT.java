package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Look;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Two budget officers in front of their browsers: one writes an entry, the other decides. */
@Acceptance
class MakerAndCheckerIT {

    private final Browser browser;
    private final PlansDriver plans;
    private final DemoAccounts accounts;
    private final String line;

    MakerAndCheckerIT(Browser browser, PlansDriver plans, DemoAccounts accounts) {
        this.browser = browser;
        this.plans = plans;
        this.accounts = accounts;
        line = plans.lineOf(plans.planInForce(1), 1);
        plans.allot(line, "1000000");
    }

    @Test
    void makerSeesWhatIsThereAndAnotherOfficerApproves() {
        String contract = "C-" + Invented.code();
        try (Visitor maker = browser.visitor().signInAs("BUDGET_OFFICER"); Visitor checker = browser.visitor().signIn(accounts.named("controller"))) {
            Page form = enter(maker, "400,000");
            assertThat(preview(form)).containsText("The money is there");
            assertThat(preview(form)).containsText("400,000 VND");
            assertThat(preview(form)).containsText("1,000,000 VND");
            form.getByLabel("Reference").fill(contract);
            press(form, "Submit");

            assertThat(form.locator("main")).containsText("Somebody else has to approve it");
            assertThat(form.getByText("Approve and post")).hasCount(0);

            checker.goTo(form.url());
            open(checker.page(), "Approve and post");
            assertThat(checker.page().locator(".done")).containsText("Posted to the ledger");

            maker.goTo("action-plans/budget-line?id=" + line);
            assertThat(story(maker, contract)).containsText("Allotted → Committed");
            assertThat(story(maker, contract)).containsText("controller");
            assertThat(story(maker, contract)).containsText("Posted");
        }
    }

    @Test
    void tooMuchIsRefusedWithWhatIsLeft() {
        try (Visitor maker = browser.visitor().signInAs("BUDGET_OFFICER")) {
            Page form = enter(maker, "1,000,001");
            assertThat(preview(form)).containsText("The money is not there");
            press(form, "Submit");

            assertThat(form.locator(".error-summary"))
                .containsText("1,000,001 VND is requested and 1,000,000 VND is available on line L1: short by 1 VND");
        }
    }

    @Test
    void withoutScriptsAButtonShowsWhatIsThereAndWhatWasTypedBeforeDoesNotCount() {
        try (Visitor maker = browser.visitorWithoutScripts().signInAs("BUDGET_OFFICER")) {
            maker.goTo("action-plans/enter?kind=COMMITMENT&amount=1.2.3&line=" + line);
            assertThat(preview(maker.page())).containsText("1.2.3");

            maker.page().locator("[id='submitEntry-form:amount']").fill("1,000,001");
            press(maker.page(), "Show what is available");
            assertThat(preview(maker.page())).containsText("1,000,001 VND");
            assertThat(preview(maker.page())).containsText("1 VND");

            maker.page().locator("[id='submitEntry-form:amount']").fill("999,999");
            press(maker.page(), "Submit");
            assertThat(maker.page().locator(".done")).containsText("Submitted");
        }
    }

    @Test
    void amountIsReadInTheLanguageOfTheReader() {
        try (Visitor maker = browser.visitor(new Look("vi", Look.DESK.ground(), Look.DESK.width())).signInAs("BUDGET_OFFICER")) {
            maker.goTo("?lang=vi");
            Page form = enter(maker, "300.000");
            assertThat(preview(form)).containsText("300.000 VND");

            form.getByLabel("Số tiền").fill("300.000,00");
            assertThat(preview(form)).containsText("“300.000,00” chưa cho biết chắc chắn");

            form.getByLabel("Số tiền").fill("0,5");
            press(form, "Trình duyệt");
            assertThat(form.locator(".error-summary")).containsText("0,5");
        }
    }

    @Test
    void returnedEntrySaysWhy() {
        String entry = plans.submitted(PlansDriver.entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", "5"));
        try (Visitor checker = browser.visitor().signIn(accounts.named("controller")); Visitor maker = browser.visitor().signInAs("BUDGET_OFFICER")) {
            checker.goTo("action-plans/entry?id=" + entry);
            checker.page().locator("summary", new Page.LocatorOptions().setHasText("Return")).click();
            checker.page().getByLabel("Reason").fill("No contract attached");
            press(checker.page(), "Return");
            assertThat(checker.page().locator(".done")).isVisible();

            maker.goTo("action-plans/entry?id=" + entry);
            assertThat(maker.page().locator(".notice")).containsText("Returned by controller: No contract attached");
            maker.page().getByText("Write it anew").click();
            assertThat(maker.page().locator("[id='submitEntry-form:amount']")).hasValue("5");
            assertThat(preview(maker.page())).containsText("The money is there");
        }
    }

    private Page enter(Visitor maker, String amount) {
        maker.goTo("action-plans/enter?kind=COMMITMENT&line=" + line);
        maker.page().locator("[id='submitEntry-form:amount']").fill(amount);
        return maker.page();
    }

    private static Locator preview(Page page) {
        return page.locator("#preview");
    }

    private static Locator story(Visitor visitor, String contract) {
        return visitor.page().locator("#story tbody tr", new Page.LocatorOptions().setHasText(contract));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void open(Page page, String verb) {
        page.locator("summary", new Page.LocatorOptions().setHasText(verb)).click();
        press(page, verb);
    }
}
