package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A plan from its first word to being in force, on pages only. */
@Acceptance
class PlanOnPagesIT {

    private static final int YEAR = LocalDate.now().getYear();

    private final Browser browser;
    private final DemoAccounts accounts;

    PlanOnPagesIT(Browser browser, DemoAccounts accounts) {
        this.browser = browser;
        this.accounts = accounts;
    }

    @Test
    void planIsWrittenSubmittedApprovedByAnotherOfficerAndPutInForce() {
        String code = Invented.code();
        try (Visitor officer = browser.visitor().signInAs("BUDGET_OFFICER"); Visitor controller = browser.visitor().signIn(accounts.named("controller"))) {
            Page page = officer.page();
            officer.goTo("action-plans/plans");
            fill(ask(page, "openPlan"), Map.of("code", code, "title", "Plan written on pages (invented)", "from", YEAR + "-01-01", "to", YEAR + "-12-31"),
                Map.of("owner", "VN", "currency", "VND", "kind", "NATIONAL"));
            send(page, "openPlan");
            String plan = page.url();
            fill(ask(page, "addObjective"), Map.of("code", "1", "title", "Protect"), Map.of("pillar", "PROTECTION"));
            send(page, "addObjective");
            fill(ask(page, "addActivity"), Map.of("code", "1.1", "title", "Run shelters", "leadAgency", "Example agency"), Map.of());
            send(page, "addActivity");
            writeLine(page, code);

            officer.goTo(plan);
            take(page, "submitPlan");
            assertThat(page.locator(".notice")).containsText("Somebody else has to approve it");
            assertThat(page.locator("#approvePlan-form")).hasCount(0);

            controller.goTo("action-plans/waiting");
            assertThat(controller.page().locator("main")).containsText(code);
            controller.goTo(plan);
            take(controller.page(), "approvePlan");
            officer.goTo(plan);
            take(page, "activatePlan");
            assertThat(page.locator(".lede .badge")).hasText("In force");
            assertThat(page.locator("#revisions")).containsText("controller");
        }
    }

    /** A line whose amount may be meant in two ways is refused and nothing typed is lost; put right, it is added. */
    private static void writeLine(Page page, String code) {
        fill(ask(page, "addLine"), Map.of("code", code + "-1", "planned", "3.000.000"),
            Map.of("source", "VN-STATE-BUDGET", "fiscalYear", String.valueOf(YEAR), "economicCode", "22", "functionCode", "10.7", "currency", "VND"));
        send(page, "addLine");
        assertThat(page.locator(".error-summary")).containsText("Write it like 1,234,567.");
        assertThat(page.locator("[id='addLine-form:planned']")).hasValue("3.000.000");

        page.locator("[id='addLine-form:planned']").fill("3,000,000");
        send(page, "addLine");
        assertThat(page.locator(".done")).isVisible();
        assertThat(page.locator("main")).containsText("3,000,000 VND");
    }

    private static Locator ask(Page page, String verb) {
        page.locator("details:has(#" + verb + "-form) > summary").click();
        return page.locator("#" + verb + "-form");
    }

    private static void fill(Locator form, Map<String, String> typed, Map<String, String> chosen) {
        String id = form.getAttribute("id");
        typed.forEach((field, text) -> form.locator("[id='" + id + ":" + field + "']").fill(text));
        chosen.forEach((field, value) -> form.locator("[id='" + id + ":" + field + "']").selectOption(value));
    }

    private static void send(Page page, String verb) {
        page.locator("#" + verb + "-form input[type=submit]").click();
        page.waitForLoadState();
    }

    private static void take(Page page, String verb) {
        ask(page, verb);
        send(page, verb);
        assertThat(page.locator(".done")).isVisible();
    }
}
