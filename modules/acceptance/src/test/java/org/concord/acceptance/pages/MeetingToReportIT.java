package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Meetings;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting from its plan to its adopted report, led through the pages by an officer of the secretariat, with a focal point who names a delegation. */
@Acceptance
class MeetingToReportIT {

    private static final LocalDate DAY = LocalDate.now();
    private static final String BACK = "Back to the meeting";

    @TempDir
    private Path folder;
    private final Meetings meetings;
    private final Visitor officer;
    private final Visitor focalPoint;
    private final Page page;
    private final String title = "Meeting led to its report " + Invented.code();

    MeetingToReportIT(Browser browser, Meetings meetings) {
        this.meetings = meetings;
        officer = browser.visitor().signInAs("SECRETARIAT");
        focalPoint = browser.visitor().signInAs("FOCAL_POINT");
        page = officer.page();
    }

    @AfterEach
    void leave() {
        officer.close();
        focalPoint.close();
    }

    @Test
    void meetingIsPlannedAndLedToItsAdoptedReport() {
        String body = bodyWithAQuorumOfSixtyPerCent();
        plan(body);
        addDocument("Paper on returns", "Paper");
        form("Circulate").send();
        officer.follow(BACK);
        addAgendaItem("Paper on returns");
        form("Invite all members").send();
        assertEquals(3, rows("invitations").count());
        form("Convene").send();
        registerDelegation();
        form("Close registration").send();
        form("Open the meeting").send();

        recordAttendance("Present", "Absent", "Absent");
        recordDecision();
        assertTrue(page.locator(".error-summary").innerText().contains("There was no quorum that day. Members present: 1; needed: 2."), officer::text);
        assertEquals("Members name a contact point.", form("Record a decision").value("Text"), "what was typed is lost");
        recordAttendance("Present", "By video link", "Apologies");
        recordDecision();
        enterReservation();
        assignAction();

        form("Close the meeting").send();
        addDocument("Report of the meeting", "Report");
        form("Adopt").send();
        officer.follow(BACK);
        form("Adopt the report").choose("Report", "Report of the meeting").send();

        assertEquals("Report adopted", state());
        assertEquals(0, page.locator("details.ask:not(:has(#enterClaim-form))").count(), "a complete meeting has nothing left to change but what sources say");
        assertEquals("REPORT_ADOPTED", meetings.read(page.url().replaceFirst(".*id=", "")).getString("state"));
    }

    private String bodyWithAQuorumOfSixtyPerCent() {
        String name = "Group " + Invented.code();
        officer.goTo("membership/body?code=" + meetings.body(name));
        form("Set the quorum").fill("Per cent of the members", "60").send();
        return name;
    }

    private void plan(String body) {
        officer.follow("Meetings").follow("Plan a meeting");
        Form.of(page).fill("Title", title).tick(body).fill("From", DAY.toString()).choose("Time zone", "Asia/Bangkok")
            .choose("Format", "In person").choose("Confidentiality", "For participants").send();
        assertEquals("Planned", state());
    }

    private void addDocument(String name, String kind) {
        officer.follow("Add a document");
        form("Begin a document").fill("Title", name).choose("Kind", kind).choose("Confidentiality", "For participants").send();
        form("Upload a text").choose("Language", "English").attach("File", file(name)).send();
    }

    private void addAgendaItem(String paper) {
        form("Add an agenda item").fill("Number", "1").fill("Title", "Returns").choose("Purpose", "For decision").choose("Paper", paper).send();
        assertEquals("Returns", rows("agenda").locator("td.main").innerText());
    }

    private void registerDelegation() {
        focalPoint.follow("Meetings");
        Form.filter(focalPoint.page()).fill("Words", title).send();
        focalPoint.follow(title);
        Form.behind(focalPoint.page(), "Register a delegation").choose("Participant", "Viet Nam").send();
        Form.behind(focalPoint.page(), "Add a delegate").fill("Name", "Le Thi Invented").tick("Head of delegation").send();
        page.reload();
        assertTrue(page.locator("#delegations").innerText().contains("Le Thi Invented"), officer::text);
    }

    private void recordAttendance(String vietNam, String thailand, String indonesia) {
        officer.follow("Record attendance");
        Form.of(page).choose("Viet Nam", vietNam).choose("Thailand", thailand).choose("Indonesia", indonesia).send();
        officer.follow(title);
    }

    private void recordDecision() {
        form("Record a decision").fill("Number", "1").fill("Day", DAY.toString()).choose("Kind", "By consensus").fill("Text", "Members name a contact point.")
            .choose("Agenda item", "1 Returns").send();
    }

    private void enterReservation() {
        officer.follow("Members name a contact point.");
        form("Enter a reservation").choose("Participant", "Thailand").fill("Text", "Within its law.").send();
        assertTrue(officer.text().contains("Within its law."), officer::text);
        officer.follow(title);
    }

    private void assignAction() {
        officer.follow("Assign an action");
        form("Assign an action").fill("Text", "Name a contact point").choose("Who is to do it", "Viet Nam").fill("Due", DAY.plusDays(30).toString()).send();
        officer.follow(BACK);
        assertEquals("Name a contact point", rows("actions").locator("td.main").innerText());
    }

    private Form form(String button) {
        return Form.behind(page, button);
    }

    private String state() {
        return page.locator(".steps [aria-current=step]").innerText();
    }

    private Locator rows(String section) {
        return page.locator("#" + section + " tbody tr");
    }

    private Path file(String name) {
        try {
            return Files.writeString(folder.resolve(name.replace(' ', '-') + ".txt"), name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
