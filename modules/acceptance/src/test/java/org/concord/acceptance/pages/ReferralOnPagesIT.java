package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What travels with a referral, ticked on the page of a case, seen before it is sent, counted by the other side, and found in its case. */
@Acceptance
class ReferralOnPagesIT {

    private final CasesDriver cases;
    private final Visitor visitor;
    private final Page page;
    private final Worker shelter;
    private final String path;

    ReferralOnPagesIT(Browser browser, CasesDriver cases) {
        this.cases = cases;
        visitor = browser.visitor().signInAs("CASE_WORKER");
        page = visitor.page();
        shelter = cases.shelter();
        path = shelter.opened();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void theOwnAgencyIsNotAmongThoseThatCanHelpAndNoneOfTheOwnCountryAmongThoseToReturnTo() {
        String neighbour = cases.agency("TH");
        visitor.goTo("assistance/case?id=" + path.replace("/cases/", ""));

        List<String> helping = offered("draftReferral");
        List<String> returning = offered("requestReturn");

        assertTrue(helping.contains("EXAMPLE-HOUSE") && helping.contains(neighbour), helping::toString);
        assertFalse(helping.contains("EXAMPLE-SHELTER"), helping::toString);
        assertTrue(returning.contains("EXAMPLE-HOUSE"), returning::toString);
        assertFalse(returning.contains("EXAMPLE-SHELTER") || returning.contains(neighbour), returning::toString);
        assertTrue(offered("giveConsent").contains("EXAMPLE-SHELTER"), "a person can agree to what the agency itself does with what it knows");
    }

    @Test
    void whatIsTickedTravelsAndIsSeenBeforeItIsSent() {
        visitor.goTo("assistance/case?id=" + path.replace("/cases/", ""));
        assertTrue(Form.behind(page, "Refer somebody").on().innerText().contains("The case has neither assessments nor papers"));
        String paper = shelter.scanned(path, "PICTURE", "invented");
        String stays = shelter.scanned(path, "MEDICAL_REPORT", "invented");
        page.reload();
        Ask form = Ask.opened(page, "draftReferral").choose("recipient", "EXAMPLE-HOUSE").choose("reason", "MORE_SERVICES_NEEDED")
            .fill("respondBy", LocalDate.now().plusDays(9).toString());
        Form labelled = Form.behind(page, "Refer somebody").tick("Legal aid").tick("Names").tick("What happened");
        labelled.on().locator("input[id$='enclosed-PAPER-" + paper + "']").check();
        labelled.send();
        assertTrue(labelled.on().innerText().contains("Say of each assessment and paper that travels which kind of data it is"), visitor::text);
        assertTrue(labelled.on().locator("input[id$='enclosed-PAPER-" + paper + "']").isChecked());

        form.choose("category-PAPER-" + paper, "STORY");
        labelled.send();

        String seen = page.locator("main").innerText();
        assertTrue(seen.contains("Picture") && seen.contains("What happened"), seen);
        assertFalse(seen.contains("Medical report") || seen.contains(stays), seen);
    }

    @Test
    void theOtherSideSeesHowMuchTravelsAndFindsItInItsCase() {
        Worker house = cases.worker("EXAMPLE-HOUSE");
        String from = house.opened();
        String referral = house.referred(from, "EXAMPLE-SHELTER", List.of("HEALTH"),
            List.of(Fields.of("kind", "PAPER", "id", house.scanned(from, "MEDICAL_REPORT", "invented"))));
        visitor.goTo("assistance/incoming-referral?id=" + referral.replaceFirst(".*/", ""));
        String preview = page.locator("main").innerText();
        assertTrue(preview.contains("Papers that come with it") && !preview.contains("Medical report"), preview);

        Form.behind(page, "Accept").send();
        visitor.follow("To your case");

        Locator papers = page.locator("section:has(> h2:text-is('Papers and pictures')) tbody tr");
        assertEquals(1, papers.count());
        assertTrue(papers.innerText().contains("Example House (demonstration), Viet Nam"), papers::innerText);
    }

    @Test
    void whereThereIsNoCaseThereIsNothingToTick() {
        assertEquals(404, visitor.goTo("assistance/case?id=" + Invented.id()).status());
        assertEquals(404, visitor.goTo("assistance/case?id=" + cases.worker(cases.agency("TH")).opened().replace("/cases/", "")).status());
    }

    private List<String> offered(String verb) {
        return page.locator("select[id='" + verb + "-form:recipient'] option").all().stream().map(option -> option.getAttribute("value")).toList();
    }
}
