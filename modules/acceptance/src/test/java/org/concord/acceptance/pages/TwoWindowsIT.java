package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Meetings;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same record in two windows, and the same button clicked twice. */
@Acceptance
class TwoWindowsIT {

    private static final String CHANGED_MEANWHILE = "Somebody else has changed this since you opened it.";

    private final Api secretariat;
    private final Meetings meetings;
    private final Visitor officer;
    private final Page first;

    TwoWindowsIT(Browser browser, Meetings meetings, Api api) {
        this.meetings = meetings;
        secretariat = api.asSecretariat();
        officer = browser.visitor().signInAs("SECRETARIAT");
        first = officer.page();
    }

    @AfterEach
    void leave() {
        officer.close();
    }

    @Test
    void secondSaveIsToldThatTheRecordChangedMeanwhileAndLosesNothing() {
        String meeting = meetings.planned(meetings.body("Group of two windows"), "Meeting in two windows", LocalDate.now().plusDays(50));
        Page second = first.context().newPage();
        for (Page window : new Page[] {first, second}) {
            window.navigate("membership/meeting?id=" + meeting);
            Form.behind(window, "Correct");
        }

        Form.behind(first, "Correct").fill("Place", "Phuket").choose("Format", "By video link").send();
        Form late = Form.behind(second, "Correct").fill("Title", "Meeting with a longer title").fill("Ends at", "16:30");
        late.send();

        assertTrue(second.locator(".error-summary").innerText().contains(CHANGED_MEANWHILE), () -> second.locator("main").innerText());
        assertEquals("Meeting with a longer title", late.value("Title"));
        assertEquals("16:30", late.value("Ends at"));
        assertEquals("Stored meanwhile: Phuket", beside(late, "Place").innerText());
        assertEquals("Stored meanwhile: By video link", beside(late, "Format").innerText());
        assertEquals(0, beside(late, "Time zone").count());

        late.fill("Place", "Phuket").choose("Format", "By video link").fill("Starts at", "09:00").send();
        assertEquals(0, second.locator(".error-summary").count(), () -> second.locator("main").innerText());
        assertEquals("Meeting with a longer title in Phuket, VIRTUAL", titlePlaceAndFormat(meeting));
    }

    @Test
    void markThatAnotherCorrectedMeanwhileIsNotSetBack(MembersDriver members, MeetingsDriver held) {
        String body = members.body(members.process());
        String member = members.memberOf(body);
        String meeting = held.inSession(body);
        held.attend(meeting, member, "PRESENT");
        officer.goTo("membership/attendance?id=" + meeting);
        String marks = "/meetings/" + meeting + "/attendance";
        String mark = marks + "/" + secretariat.list(marks).rows().get(0).getString("id");
        secretariat.put(mark, Fields.of("mark", "ABSENT"), "If-Match", "\"0\"").expect(200);

        Form.of(first).send();

        assertTrue(first.locator(".error-summary").innerText().contains(CHANGED_MEANWHILE), () -> first.locator("main").innerText());
        assertEquals("ABSENT", first.locator("select[name='mark-" + member + "']").inputValue());
        assertEquals("ABSENT", secretariat.list(marks).rows().get(0).getString("mark"));
    }

    @Test
    void doubleClickCreatesOnce() {
        assertEquals(1, meetingsAfterADoubleClickIn(officer));
    }

    @Test
    void doubleClickCreatesOnceWithoutScriptsToo(Browser browser) {
        try (Visitor withoutScripts = browser.visitorWithoutScripts().signInAs("SECRETARIAT")) {
            assertEquals(1, meetingsAfterADoubleClickIn(withoutScripts));
        }
    }

    private int meetingsAfterADoubleClickIn(Visitor visitor) {
        Page page = visitor.page();
        String title = "Meeting clicked twice " + Invented.code();
        String body = "Group " + Invented.code();
        meetings.body(body);
        visitor.goTo("membership/plan-meeting");
        Form form = Form.of(page).fill("Title", title).tick(body).fill("From", LocalDate.now().plusDays(60).toString());

        form.button().dblclick();
        page.waitForURL(url -> url.contains("meeting?id="));

        assertEquals(title, visitor.title());
        return secretariat.list("/meetings", "q", title).expect(200).rows().size();
    }

    private static Locator beside(Form form, String label) {
        return form.labelled(label).locator("xpath=..").locator(".beside");
    }

    private String titlePlaceAndFormat(String meeting) {
        var stored = meetings.read(meeting);
        return stored.getString("title") + " in " + stored.getString("place") + ", " + stored.getString("format");
    }
}
