package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** The first page tells whoever leads cases how much waits for them. */
@Acceptance
class ApprovalsOnPagesIT {

    private static final Pattern COUNT = Pattern.compile("<strong>(\\d+)</strong><span>plans and exceptions waiting for you");

    private final Worker worker;
    private final PageSession session;

    ApprovalsOnPagesIT(RunningConcord concord, Api api, DemoAccounts accounts) {
        worker = new Worker("EXAMPLE-SHELTER", "caseworker", api.as("CASE_WORKER"));
        session = new PageSession(concord).signIn(accounts.of("CASE_SUPERVISOR"));
    }

    @Test
    void plansAndExceptionsAreCountedTogether() {
        int before = counted();
        String path = worker.opened();
        String plans = path + "/support-plans";
        String plan = worker.api().post(plans, Fields.of("services", List.of("LEGAL_AID"), "endsOn", "2030-01-01")).expect(201).json().getString("id");
        assertEquals(before, counted(), "a plan that is being written waits for nobody");

        worker.does(plans + "/" + plan, "submission", null).expect(200);
        worker.api().post(path + "/exceptions", Fields.of("purpose", "FOR_REFERRAL", "recipient", "EXAMPLE-HOUSE", "categories", List.of("HEALTH"), "ground",
            "DANGER_TO_SOMEBODY", "until", LocalDate.now().plusDays(3).toString())).expect(201);

        assertEquals(before + 2, counted());
    }

    private int counted() {
        String page = session.get("/").expect(200).text();
        Matcher found = COUNT.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no count in " + page);
        }
        return Integer.parseInt(found.group(1));
    }
}
