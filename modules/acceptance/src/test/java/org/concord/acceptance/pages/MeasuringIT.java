package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Look;
import org.concord.acceptance.driver.ResultsDriver;
import org.concord.acceptance.driver.ResultsDriver.Achievable;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** An officer in front of a browser who tells what a plan achieved, and a colleague who reads it. */
@Acceptance
class MeasuringIT {

    private final Browser browser;
    private final DemoAccounts accounts;
    private final ResultsDriver results;
    private final Achievable plan;

    MeasuringIT(Browser browser, DemoAccounts accounts, ResultsDriver results) {
        this.browser = browser;
        this.accounts = accounts;
        this.results = results;
        plan = results.achievable();
    }

    @Test
    void measurementWithoutEvidenceIsPutRightAndShownOnTheWayToTheTarget() {
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER")) {
            officer.goTo("action-plans/indicator?id=" + plan.indicator());
            assertThat(standing(officer)).containsText("Not known");

            Page page = measure(officer, "7", "Record a measurement");
            assertThat(page.locator(".error-summary")).containsText("Please name what shows it");
            page.locator("[id='measure-form:evidence']").fill("https://example.org/report");
            press(page, "Record a measurement");

            assertThat(page.locator(".done")).containsText("The measurement is recorded");
            assertThat(standing(officer)).containsText("50.0\u00a0%");
            assertThat(page.locator(".way path.dot")).hasCount(1);
        }
    }

    @Test
    void figureIsReadAsTheLanguageWritesIt() {
        try (Visitor officer = browser.visitor(new Look("vi", Look.DESK.ground(), Look.DESK.width())).signInAs("BUDGET_OFFICER")) {
            officer.goTo("?lang=vi");
            officer.goTo("action-plans/indicator?id=" + plan.indicator());
            Page page = measure(officer, "7,5", "Ghi số đo");
            page.locator("[id='measure-form:evidence']").fill("https://example.org/report");
            press(page, "Ghi số đo");

            assertThat(page.locator("#measurements")).containsText("7,5");
        }
    }

    @Test
    void correctionTakesThePlaceOfTheWrongMeasurement() {
        results.officer().post("/measurements", ResultsDriver.measurement(plan.indicator(), "70")).expect(201);
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER")) {
            officer.goTo("action-plans/indicator?id=" + plan.indicator());
            officer.page().locator("#measurements td.main a").click();
            officer.page().locator("summary", new Page.LocatorOptions().setHasText("Correct")).click();
            officer.page().locator("[id='correctMeasurement-form:value']").fill("7");
            press(officer.page(), "Correct");
            assertThat(officer.page().locator(".done")).isVisible();

            officer.page().getByText("The measurement that was wrong").click();
            assertThat(officer.page().locator(".notice")).containsText("This measurement was wrong");
        }
    }

    @Test
    void colleagueAcceptsAReportAndItsWriterCannot() {
        String report = results.officer().post("/progress-reports", ResultsDriver.report(plan.activity(), "Three shelters opened.")).expect(201).json()
            .getString("id");
        try (Visitor writer = browser.visitor().signInAs("BUDGET_OFFICER"); Visitor colleague = browser.visitor().signIn(accounts.named("controller"))) {
            writer.goTo("action-plans/progress-report?id=" + report);
            open(writer.page(), "Submit");
            assertThat(writer.page().locator(".notice")).containsText("somebody else has to accept it");
            assertThat(writer.page().getByText("Accept…")).hasCount(0);

            colleague.goTo("action-plans/progress-report?id=" + report);
            open(colleague.page(), "Accept");
            assertThat(colleague.page().locator(".lede .badge")).hasText("Accepted");
        }
    }

    @Test
    void costOfAResultSaysByWhichRateItWasConverted() {
        try (Visitor reader = browser.visitor().signInAs("ANALYST")) {
            Page page = reader.page();
            reader.goTo("action-plans/indicators?q=DEMO-1");
            page.locator("main tbody a").first().click();

            assertThat(page.locator("main")).containsText("1,222,512,500 VND");
            assertThat(page.locator("main")).containsText("1 USD = 25,000 VND");
        }
    }

    /** Fills in the form but for its evidence, and sends it. */
    private static Page measure(Visitor officer, String value, String verb) {
        Page page = officer.page();
        page.locator("summary", new Page.LocatorOptions().setHasText(verb)).click();
        page.locator("[id='measure-form:from']").fill(ResultsDriver.day(0));
        page.locator("[id='measure-form:to']").fill(ResultsDriver.day(0));
        page.locator("[id='measure-form:value']").fill(value);
        page.locator("[id='measure-form:source']").fill("Invented for a test");
        press(page, verb);
        return page;
    }

    private static Locator standing(Visitor officer) {
        return officer.page().locator("dl.facts");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void open(Page page, String verb) {
        page.locator("summary", new Page.LocatorOptions().setHasText(verb)).click();
        press(page, verb);
    }
}
