package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Look;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** How the books are kept on pages: periods, rates, delegations, and the proof. */
@Acceptance
class BooksOnPagesIT {

    private static final String YEAR_OF_NO_PLAN = "2061";

    private final Browser browser;
    private final DemoAccounts accounts;

    BooksOnPagesIT(Browser browser, DemoAccounts accounts) {
        this.browser = browser;
        this.accounts = accounts;
    }

    @Test
    void closedMonthIsReopenedByASecondPerson() {
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER"); Visitor controller = browser.visitor().signIn(accounts.named("controller"))) {
            Page page = officer.page();
            officer.goTo("action-plans/periods");
            Ask.opened(page, "openFiscalYear").choose("owner", "LA").fill("fiscalYear", YEAR_OF_NO_PLAN).done();
            assertThat(page.locator("main tbody tr")).hasCount(12);

            page.locator("main tbody a").first().click();
            Ask.take(page, "closePeriod");
            Ask.opened(page, "askToReopen").fill("reason", "An invoice came late").done();
            assertThat(page.locator(".notice")).containsText("budget asks to reopen this month: An invoice came late");
            assertThat(page.locator("#reopenPeriod-form")).hasCount(0);

            controller.goTo(page.url());
            Ask.take(controller.page(), "reopenPeriod");
            assertThat(controller.page().locator(".lede .badge")).hasText("Open");
        }
    }

    @Test
    void rateIsTypedAsTheReaderWritesNumbers() {
        String source = "Ngân hàng thử nghiệm " + Invented.code();
        try (Visitor officer = browser.visitor(new Look("vi", Look.DESK.ground(), Look.DESK.width())).signInAs("BUDGET_OFFICER")) {
            officer.goTo("action-plans/exchange-rates?lang=vi");
            Ask.opened(officer.page(), "keepRate").choose("base", "BHD").choose("quote", "VND").fill("rate", "66.250,5").fill("day", "2001-02-03")
                .fill("source", source).done();

            officer.goTo("action-plans/exchange-rates?base=BHD");
            assertThat(officer.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(source))).containsText("1 BHD = 66.250,5 VND");
        }
    }

    @Test
    void linkFromTheRatesOpensTheImportOfRates() {
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER")) {
            officer.goTo("action-plans/exchange-rates");
            officer.page().locator("main a[href*='imports?kind=']").click();

            assertThat(officer.page().locator("[id='send:kind']")).hasValue("exchange-rates");
        }
    }

    @Test
    void approvalsAreDelegatedAndTheDelegationIsEnded() {
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER")) {
            Page page = officer.page();
            officer.goTo("action-plans/approval-delegations");
            Ask.opened(page, "delegateApprovals").fill("to", "analyst").choose("owner", "LA").fill("until", LocalDate.now().plusDays(3).toString()).done();

            page.locator("main tbody tr", new Page.LocatorOptions().setHasText("analyst")).locator("a").first().click();
            Ask.take(page, "endDelegation");
            assertThat(page.locator("#endDelegation-form")).hasCount(0);
        }
    }

    @Test
    void auditorProvesTheLedgerWhenAsked() {
        try (Visitor auditor = browser.visitor().signInAs("AUDITOR")) {
            auditor.goTo("action-plans/proof");
            auditor.page().locator("#proveLedger-form input[type=submit]").click();

            assertThat(auditor.page().locator(".done")).containsText("Every total is what the postings say");
        }
    }
}
