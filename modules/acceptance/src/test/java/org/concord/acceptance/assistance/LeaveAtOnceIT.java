package org.concord.acceptance.assistance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** Somebody looks over the shoulder: one button, and nothing of it is left in the browser. */
@Acceptance
class LeaveAtOnceIT {

    @Test
    void leavingEndsTheSessionForgetsThePagesAndLeadsElsewhere(RunningConcord concord, DemoAccounts accounts) {
        PageSession session = new PageSession(concord).signIn(accounts.of("CASE_SUPERVISOR"));
        Answer cases = session.get("/assistance/cases").expect(200);

        Answer left = session.send("/logout", "leave", "yes").expect(200);

        assertTrue(cases.text().contains("name=\"leave\""), "the button is on the page");
        assertTrue(cases.header("Cache-Control").contains("no-store"), cases.header("Cache-Control"));
        assertFalse(session.get("/membership/bodies").expect(200, 302).text().contains("name=\"leave\""), "it is on no other page");
        assertTrue(left.header("Clear-Site-Data").contains("cache"), left.header("Clear-Site-Data"));
        assertTrue(left.text().contains("http-equiv=\"refresh\""), left.text());
        assertFalse(session.isOpen());
    }
}
