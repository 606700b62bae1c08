package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** A case that is read in an emergency says so, and offers nothing that would be refused. */
@Acceptance
class EmergencyOnPagesIT {

    private static final List<String> CHANGES = List.of("moveCase", "describeCase", "keepIdentity", "decideIdentification", "planStep", "writeSupportPlan",
        "enterEvent", "writeAssessment", "addPaper", "giveConsent", "askException", "draftReferral", "requestReturn");

    private static final List<String> STEPS = List.of("takeBackEvent", "withdrawConsent", "approveException", "submitSupport", "finishStep", "cancelStep", "sendReferral",
        "withdrawReferral", "revokeReferral", "holdReturn", "cancelReturn");

    private final CasesDriver cases;
    private final PageSession session;

    EmergencyOnPagesIT(RunningConcord concord, DemoAccounts accounts, CasesDriver cases) {
        this.cases = cases;
        session = new PageSession(concord).signIn(accounts.of("CASE_WORKER"));
    }

    @Test
    void onlyWhoeverWorksOnACaseIsOfferedToChangeIt() {
        Worker shelter = cases.shelter();
        Worker owner = cases.worker(cases.agency("TH"));
        String others = owner.opened();
        shelter.breaksTheGlass(owner.code(others));

        String own = page(shelter.opened());
        String seen = page(others);

        assertEquals(CHANGES, CHANGES.stream().filter(verb -> own.contains(verb + "-form")).toList());
        assertEquals(List.of(), CHANGES.stream().filter(verb -> seen.contains(verb + "-form")).toList());
        assertEquals(List.of(false, true), List.of(own, seen).stream().map(text -> text.contains("You see this case in an emergency")).toList());
    }

    @Test
    void whatIsDoneForSomebodyIsReadInAnEmergencyAndNotChanged() {
        Worker owner = cases.worker(cases.agency("TH"));
        String others = owner.opened();
        cases.shelter().breaksTheGlass(owner.code(others));

        List<String> pages = cases.pagesOf(owner, others).stream().map(page -> session.get("/" + page).expect(200).text()).toList();

        assertEquals(List.of(), STEPS.stream().filter(verb -> pages.stream().anyMatch(page -> page.contains(verb + "-form"))).toList());
    }

    private String page(String path) {
        return session.get("/assistance/case?id=" + path.replace("/cases/", "")).expect(200).text();
    }
}
