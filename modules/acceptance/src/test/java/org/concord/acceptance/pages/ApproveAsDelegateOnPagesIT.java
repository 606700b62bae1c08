package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Somebody who approves nothing by right sits in front of the browser for a budget officer who is away. */
@Acceptance
class ApproveAsDelegateOnPagesIT {

    private final Browser browser;
    private final PlansDriver plans;
    private final AccountsDriver accounts;
    private final Account officer;
    private final Account delegate;
    private final String line;

    ApproveAsDelegateOnPagesIT(Browser browser, PlansDriver plans, AccountsDriver accounts, Api api) {
        this.browser = browser;
        this.plans = plans;
        this.accounts = accounts;
        officer = accounts.open("BUDGET_OFFICER", "PARTICIPANT:VN");
        delegate = accounts.open("ANALYST", "PARTICIPANT:VN");
        line = plans.lineOf(plans.planInForce(1), 1);
        api.as(officer).post("/approval-delegations", Fields.of("to", delegate.username(), "owner", "VN", "from", LocalDate.now().minusDays(1).toString(),
            "until", LocalDate.now().plusDays(1).toString())).expect(201);
    }

    @Test
    void delegateApprovesWhatWaitsAndNothingMoreOnceTheGiverLostTheRight() {
        String first = appropriation("T-DELEGATED-1");
        String second = appropriation("T-DELEGATED-2");
        try (Visitor visitor = browser.visitor().signIn(delegate)) {
            Page page = visitor.page();
            visitor.goTo("action-plans/waiting");
            page.locator("main a[href$='" + first + "']").click();
            approve(page);
            assertThat(page.locator(".done")).containsText("Posted to the ledger");
            visitor.goTo("action-plans/entry?id=" + first);
            assertThat(page.locator("main")).containsText("for " + officer.username());

            visitor.goTo("action-plans/entry?id=" + second);
            assertThat(verb(page)).hasCount(1);
            accounts.disable(officer);
            page.reload();
            assertThat(verb(page)).hasCount(0);
            visitor.goTo("action-plans/waiting");
            assertThat(page.locator("main a[href$='" + second + "']")).hasCount(0);
        }
    }

    private String appropriation(String reference) {
        return plans.submitted(Fields.with(PlansDriver.appropriation(line, "5"), "reference", reference));
    }

    private static Locator verb(Page page) {
        return page.locator("summary", new Page.LocatorOptions().setHasText("Approve and post"));
    }

    private static void approve(Page page) {
        verb(page).click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Approve and post").setExact(true)).click();
    }
}
