package org.concord.acceptance.actionplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.concord.acceptance.driver.AccountsDriver;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Who stands in for several, or for one and has the right besides. */
@Acceptance
class DelegateIT {

    private final Api api;
    private final AccountsDriver accounts;
    private final Account first;
    private final Account second;
    private final String line;

    DelegateIT(PlansDriver plans, AccountsDriver accounts, Api api) {
        this.api = api;
        this.accounts = accounts;
        first = accounts.open("BUDGET_OFFICER", "PARTICIPANT:VN");
        second = accounts.open("BUDGET_OFFICER", "PARTICIPANT:VN");
        line = plans.lineOf(plans.planInForce(1), 1);
    }

    @Test
    void delegateOfTwoApprovesWhatEitherMadeForTheOther() {
        Account delegate = accounts.open("ANALYST", "PARTICIPANT:VN");
        delegate(first, delegate);
        delegate(second, delegate);
        String ofFirst = submitted(first);
        String ofSecond = submitted(second);

        assertTrue(waits(delegate, ofFirst) && waits(delegate, ofSecond));
        assertEquals(second.username(), approve(delegate, ofFirst).expect(200).json().getString("onBehalfOf"));
        assertEquals(first.username(), approve(delegate, ofSecond).expect(200).json().getString("onBehalfOf"));
    }

    @Test
    void delegateOfOneNeverApprovesWhatThatOneMade() {
        Account delegate = accounts.open("ANALYST", "PARTICIPANT:VN");
        delegate(first, delegate);
        String own = submitted(first);

        assertFalse(waits(delegate, own));
        approve(delegate, own).expectProblem(403, "MAKER_IS_NOT_CHECKER");
        assertTrue(waits(delegate, submitted(second)));
    }

    @Test
    void whoeverApprovesByRightApprovesAlsoWhatTheirGiverMade() {
        delegate(first, second);
        String ofGiver = submitted(first);

        assertTrue(waits(second, ofGiver));
        assertTrue(approve(second, ofGiver).expect(200).json().isNull("onBehalfOf"));
    }

    private void delegate(Account giver, Account to) {
        api.as(giver).post("/approval-delegations", Fields.of("to", to.username(), "owner", "VN", "from", LocalDate.now().minusDays(1).toString(), "until",
            LocalDate.now().plusDays(1).toString())).expect(201);
    }

    private String submitted(Account maker) {
        String id = Invented.id();
        api.as(maker).put("/journal-entries/" + id, PlansDriver.appropriation(line, "5")).expect(201);
        return id;
    }

    private Answer approve(Account who, String entry) {
        return api.as(who).post("/journal-entries/" + entry + "/approve", Fields.of(), "If-Match", "\"0\"");
    }

    /** Whether the entry is among the latest that wait for somebody. */
    private boolean waits(Account who, String entry) {
        return api.as(who).list("/tasks", "sort", "-submittedAt", "limit", "100").expect(200).rows().stream().anyMatch(row -> row.getString("id").equals(entry));
    }
}
