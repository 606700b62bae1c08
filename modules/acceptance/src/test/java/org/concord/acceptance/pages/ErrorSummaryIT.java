package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Inspector;
import org.concord.acceptance.driver.Look;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** What a form says that was filled in wrongly. */
@Acceptance
class ErrorSummaryIT {

    private static final Look VIETNAMESE = new Look("vi", ColorScheme.LIGHT, 1280);

    private final RunningConcord concord;
    private final Browser browser;
    private final TrainingDriver training;

    ErrorSummaryIT(RunningConcord concord, Browser browser, TrainingDriver training) {
        this.concord = concord;
        this.browser = browser;
        this.training = training;
    }

    @Test
    void summaryHasTheFocusAndEachFaultLeadsToItsField() {
        try (Visitor officer = browser.visitor().signInAs("SECRETARIAT")) {
            Page page = officer.page();
            Inspector inspector = new Inspector(officer, concord.address());
            officer.goTo("membership/plan-meeting");
            Form.of(page).fill("From", "2031-02-30").fill("Starts at", "9 o'clock").fill("Most delegates a delegation", "many").send();

            assertEquals(true, page.locator(".error-summary").evaluate("one => one === document.activeElement"));
            List<Locator> faults = page.locator(".error-summary li a").all();
            assertEquals(List.of("Title: Please fill this in.", "From: There is no such date: 2031-02-30. Write 2017, 2017-10 or 2017-10-13.",
                "Starts at: There is no such time of day: 9 o'clock. Write 09:30.", "Most delegates a delegation: many is not a number, or is outside the limits."),
                faults.stream().map(Locator::innerText).toList());
            faults.forEach(fault -> leadsToItsField(page, fault));
            assertEquals("2031-02-30", Form.of(page).value("From"), "what was typed is lost");
            assertEquals(List.of(), inspector.faults());
        }
    }

    @Test
    void groupOfBoxesIsLedToAsWell() {
        try (Visitor officer = browser.visitor().signInAs("SECRETARIAT")) {
            officer.goTo("membership/plan-meeting");
            Form.of(officer.page()).fill("Title", "Meeting of nobody").fill("From", "2031-02-28").send();

            Locator fault = officer.page().locator(".error-summary li a");
            assertEquals("Bodies that meet: Choose at least one body that meets.", fault.innerText());
            leadsToItsField(officer.page(), fault);
        }
    }

    @Test
    void groupOfBoxesIsLedToWhereOneThatWasTickedIsRefused() {
        try (Visitor officer = browser.visitor().signInAs("SECRETARIAT")) {
            officer.goTo("membership/plan-meeting");
            Form.of(officer.page()).fill("Title", "Meeting of experts").fill("From", "2031-02-28").tick("Ad Hoc Experts' Group I").send();

            Locator fault = officer.page().locator(".error-summary li a");
            assertTrue(fault.innerText().startsWith("Bodies that meet: The body was dissolved"), fault::innerText);
            leadsToItsField(officer.page(), fault);
        }
    }

    @Test
    void whatIsWrongInAFormIsNotSaidOfAFilterOfTheSameName() {
        try (Visitor worker = browser.visitor().signInAs("CASE_WORKER")) {
            Page page = worker.page();
            worker.goTo("assistance/emergencies");
            Ask.opened(page, "openInEmergency").fill("code", "00000-00000").choose("ground", "DANGER_TO_LIFE")
                .fill("reason", "Somebody is in danger (invented)").fill("hours", "1").send();

            assertEquals(1, page.locator("details.ask .fault").count());
            assertEquals(0, page.locator("form.filter .fault").count());
        }
    }

    @Test
    void formOnAListIsToldOnceAndNothingTypedGetsIntoTheAddressesOfTheList() {
        try (Visitor officer = browser.visitor().signInAs("SECRETARIAT")) {
            Page page = officer.page();
            officer.goTo("training/courses");
            Ask.opened(page, "draftCourse").fill("code", "no code").send();

            assertEquals(1, page.locator(".error-summary").count());
            assertEquals(0, page.locator("form.filter .verbs a").count(), "nothing was filtered");
            assertEquals(0, page.locator("main a[href*='?'][href*='draftCourse']").count(), officer::text);
        }
    }

    @Test
    void fieldOfAListIsCalledByWhatTheListAsksFor() {
        String run = training.published();
        training.confirmed(run, "VN");
        String session = training.held(run, 60).replaceFirst(".*/", "");
        try (Visitor trainer = browser.visitor().signInAs("TRAINER")) {
            trainer.goTo("training/register?run=" + run.replaceFirst(".*/", "") + "&session=" + session);
            trainer.page().locator("input[name^=minutes-]").fill("61");
            trainer.page().locator("#register input[type=submit]").click();

            Locator fault = trainer.page().locator(".error-summary li a");
            assertEquals("Minutes attended: 61 minutes are more than the 60 minutes of the session.", fault.innerText());
            leadsToItsField(trainer.page(), fault);
        }
    }

    @Test
    void faultsAreToldInVietnameseOnAPageInVietnamese() {
        try (Visitor officer = browser.visitor(VIETNAMESE).signInAs("SECRETARIAT")) {
            Page page = officer.page();
            officer.goTo("membership/plan-meeting");
            Form.of(page).fill("Tiêu đề", "Cuộc họp").fill("Từ", "2031-02-30").send();

            assertTrue(page.locator(".error-summary").innerText().contains("Từ: Không có ngày này: 2031-02-30."), officer::text);
            assertEquals("vi", page.locator("html").getAttribute("lang"));
        }
    }

    /** The link leads to the field, which is marked, and described by the same fault; a group of boxes cannot be marked, only described. */
    private static void leadsToItsField(Page page, Locator fault) {
        fault.click();
        Locator field = page.locator(":focus");
        assertEquals(fault.getAttribute("href").substring(1), field.getAttribute("id"));
        if (!"fieldset".equals(field.evaluate("one => one.localName"))) {
            assertEquals("true", field.getAttribute("aria-invalid"), fault.innerText());
        }
        List<String> described = Arrays.stream(field.getAttribute("aria-describedby").split(" ")).map(id -> page.locator("[id='" + id + "']"))
            .filter(text -> text.count() == 1).map(Locator::innerText).toList();
        assertTrue(described.stream().anyMatch(text -> fault.innerText().endsWith(": " + text)), () -> fault.innerText() + " is not among " + described);
    }
}
