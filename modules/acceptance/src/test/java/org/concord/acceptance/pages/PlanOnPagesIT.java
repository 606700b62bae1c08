package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
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
            Ask.opened(page, "openPlan").fill("code", code).choose("owner", "VN").choose("currency", "VND").fill("title", "Plan written on pages (invented)")
                .fill("from", YEAR + "-01-01").fill("to", YEAR + "-12-31").done();
            String plan = page.url();
            Ask.opened(page, "addObjective").fill("code", "1").choose("pillar", "PROTECTION").fill("title", "Protect").done();
            Ask.opened(page, "addActivity").fill("code", "1.1").fill("title", "Run shelters").fill("leadAgency", "Example agency").done();
            writeLine(page, code);

            officer.goTo(plan);
            Ask.take(page, "submitPlan");
            assertThat(page.locator(".notice")).containsText("Somebody else has to approve it");
            assertThat(page.locator("#approvePlan-form")).hasCount(0);

            controller.goTo("action-plans/waiting");
            assertThat(controller.page().locator("main")).containsText(code);
            controller.goTo(plan);
            Ask.take(controller.page(), "approvePlan");
            officer.goTo(plan);
            Ask.take(page, "activatePlan");
            assertThat(page.locator(".lede .badge")).hasText("In force");
            assertThat(page.locator("#revisions")).containsText("controller");
        }
    }

    @Test
    void whoBeganARevisionIsNotAskedToApproveIt(PlansDriver plans) {
        String plan = plans.planInForce(1);
        plans.checker().post("/programmes/" + plan + "/revise", Fields.of("reason", "More shelters"), "If-Match",
            plans.checker().get("/programmes/" + plan).expect(200).etag()).expect(200);
        plans.lead(plan, "submit", plans.maker());
        String code = plans.maker().get("/programmes/" + plan).expect(200).json().getString("code");
        try (Visitor controller = browser.visitor().signIn(accounts.named("controller"))) {
            controller.goTo("action-plans/waiting");
            assertThat(controller.page().locator("main")).not().containsText(code);

            controller.goTo("action-plans/plan?id=" + plan);
            assertThat(controller.page().locator(".notice")).containsText("Somebody else has to approve it");
            assertThat(controller.page().locator("#approvePlan-form")).hasCount(0);
        }
    }

    /** A line whose amount may be meant in two ways is refused and nothing typed is lost; put right, it is added. */
    private static void writeLine(Page page, String code) {
        Ask line = Ask.opened(page, "addLine").fill("code", code + "-1").choose("source", "VN-STATE-BUDGET").choose("fiscalYear", String.valueOf(YEAR))
            .choose("economicCode", "22").choose("functionCode", "10.7").choose("currency", "VND").fill("planned", "3.000.000");
        line.send();
        assertThat(page.locator(".error-summary")).containsText("Write it like 1,234,567.");
        assertThat(line.field("planned")).hasValue("3.000.000");

        line.fill("planned", "3,000,000").done();
        assertThat(page.locator("main")).containsText("3,000,000 VND");
    }
}
