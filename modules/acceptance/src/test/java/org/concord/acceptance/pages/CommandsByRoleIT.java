package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Meetings;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role finds to do on the pages: no command that would be refused, no way to a page that is not open to it. */
@Acceptance
@TestInstance(Lifecycle.PER_CLASS)
class CommandsByRoleIT {

    private static final String COMMANDS = """
        () => [...document.querySelectorAll('main details.ask > summary, main a.button:not([rel])')].map(one => one.innerText.replace('…', ''))""";
    /** What does not answer with a page when all links are followed from the first page on, each page once. */
    private static final String REFUSED_LINKS = """
        async () => { const seen = new Set(), ahead = [new URL(location)], refused = [];
            while (ahead.length > 0) { const at = ahead.shift();
                if (at.host !== location.host || /^\\/(public|export|api)\\//.test(at.pathname) || seen.has(at.pathname)) continue;
                seen.add(at.pathname);
                const answer = await fetch(at);
                if (answer.status !== 200) { refused.push(answer.status + ' ' + at.pathname); continue; }
                new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('a[href]')
                    .forEach(link => ahead.push(new URL(link.getAttribute('href'), at))); }
            return seen.size < 20 ? ['only ' + [...seen]] : refused; }""";
    private static final String STATUS = "async path => (await fetch('/' + path)).status";

    private final Browser browser;
    /** The commands of a page, by role; a role that is not named finds none. */
    private final Map<String, Map<String, List<String>>> commands;
    private final Map<String, List<String>> rolesByPage;
    private final String confidential;

    CommandsByRoleIT(Browser browser, Api api, Meetings meetings, MeetingsDriver office) {
        this.browser = browser;
        String convened = meetings.convened(meetings.body("Group of every role"), "Meeting of every role", LocalDate.now().plusDays(45));
        String person = api.asSecretariat().post("/persons", Fields.of("givenName", "Role", "familyName", "Example", "publicOffice", true))
            .expect(201).json().getString("id");
        List<String> led = List.of("Close registration", "Open the meeting", "Correct", "Postpone", "Cancel the meeting", "Add an agenda item",
            "Invite all members", "Invite a participant", "Take an invitation back", "Register a delegation", "Add a document", "Assign an action",
            "Enter what a source says");
        List<String> followed = List.of("Report progress", "Report it done", "Correct");
        commands = Map.of(
            "membership/meeting?id=" + convened, Map.of("SECRETARIAT", led, "FOCAL_POINT", List.of("Register a delegation")),
            "membership/meetings", Map.of("SECRETARIAT", List.of("Plan a meeting", "Enter a past meeting")),
            "membership/participant?code=VN", Map.of("SECRETARIAT", List.of("Correct the names", "Enter what a source says")),
            "membership/person?id=" + person, Map.of("SECRETARIAT", List.of("Correct", "Anonymise")),
            "membership/action-item?id=" + office.assign(convened, "PARTICIPANT", "VN"),
                Map.of("SECRETARIAT", followed, "FOCAL_POINT", List.of("Report progress", "Report it done")),
            "membership/action-item?id=" + office.assign(convened, "PARTICIPANT", "TH"), Map.of("SECRETARIAT", followed),
            "membership/joint-actions", Map.of("SECRETARIAT", List.of("Enter a joint action")));
        confidential = office.plan(meetings.body("Group that meets in confidence"), "title", "Nobody else may know", "confidentiality", "CONFIDENTIAL");
        rolesByPage = Map.of(
            "membership/plan-meeting", List.of("SECRETARIAT"), "membership/attendance?id=" + convened, List.of("SECRETARIAT"), "imports", List.of("SECRETARIAT"),
            "membership/persons", List.of("SECRETARIAT", "FOCAL_POINT", "AUDITOR", "ADMINISTRATOR"),
            "membership/person?id=" + person, List.of("SECRETARIAT", "FOCAL_POINT", "AUDITOR", "ADMINISTRATOR"),
            "membership/search?q=Example", List.of("SECRETARIAT", "FOCAL_POINT", "ANALYST", "AUDITOR", "ADMINISTRATOR"),
            "access/accounts", List.of("ADMINISTRATOR"), "access/open-account", List.of("ADMINISTRATOR"), "access/audit", List.of("AUDITOR", "ADMINISTRATOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRETARIAT", "FOCAL_POINT", "ANALYST", "AUDITOR", "ADMINISTRATOR"})
    void pagesShowWhatTheRoleMayDoAndRefuseTheRest(String role) {
        try (Visitor visitor = browser.visitor().signInAs(role)) {
            Map<String, List<String>> found = new TreeMap<>();
            Map<String, List<String>> expected = new TreeMap<>();
            commands.forEach((page, byRole) -> {
                if (rolesByPage.getOrDefault(page, List.of(role)).contains(role)) {
                    expected.put(page, byRole.getOrDefault(role, List.of()));
                    found.put(page, commandsOn(visitor, page));
                }
            });
            visitor.goTo("");

            assertAll(
                () -> assertEquals(expected, found),
                () -> assertEquals(List.of(), visitor.page().evaluate(REFUSED_LINKS), "pages that links lead to"),
                () -> assertAll(rolesByPage.entrySet().stream().map(page -> () ->
                    assertEquals(page.getValue().contains(role) ? 200 : 403, visitor.page().evaluate(STATUS, page.getKey()), page.getKey()))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"membership/plan-meeting", "imports", "access/accounts"})
    void pageThatIsNotOpenSaysSoAndShowsNothingElse(String path) {
        try (Visitor analyst = browser.visitor().signInAs("ANALYST")) {
            assertEquals(403, analyst.goTo(path).status());

            assertEquals("This is not open to you", analyst.title());
            assertTrue(analyst.text().contains("ask your administrator"), analyst::text);
            assertEquals(0, analyst.page().locator("form").count());
        }
    }

    @Test
    void outsiderSeesWhenAndWhereAConfidentialMeetingIsHeldAndNoMore() {
        try (Visitor analyst = browser.visitor().signInAs("ANALYST")) {
            assertEquals(200, analyst.goTo("membership/meeting?id=" + confidential).status());

            assertEquals("Confidential meeting", analyst.title());
            assertTrue(analyst.text().contains("20–21 May 2031") && analyst.text().contains("Bangkok"), analyst::text);
            assertFalse(analyst.text().contains("Nobody else may know"), analyst::text);
            assertEquals(0, analyst.page().locator("#agenda").count());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> commandsOn(Visitor visitor, String page) {
        visitor.goTo(page);
        return (List<String>) visitor.page().evaluate(COMMANDS);
    }
}
