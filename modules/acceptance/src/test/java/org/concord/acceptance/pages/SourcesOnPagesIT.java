package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Collectors;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Form;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** What sources say of a record is entered and weighed where the record is read. */
@Acceptance
class SourcesOnPagesIT {

    private static final String ENTER = "Enter what a source says";

    private final Browser browser;
    private final Api api;
    private final MembersDriver members;
    private final String organisation;

    SourcesOnPagesIT(Browser browser, Api api, MembersDriver members) {
        this.browser = browser;
        this.api = api;
        this.members = members;
        organisation = members.organisation();
    }

    @Test
    void sourcesThatDisagreeAreEnteredAndOneIsPreferred() {
        try (Visitor office = browser.visitor().signInAs("SECRETARIAT")) {
            office.goTo("membership/participant?code=" + organisation);
            enter(office, "Bangkok", "its charter");
            enter(office, "Jakarta", "its letterhead");
            assertEquals(List.of(), preferred());

            new Form(office.page(), said(office, "Jakarta")).send();

            assertEquals(List.of("Jakarta"), preferred());
        }
    }

    @Test
    void whoPrefersWhatSomebodyElseChangedMeanwhileIsToldSoBesideIt() {
        try (Visitor office = browser.visitor().signInAs("SECRETARIAT"); Visitor colleague = browser.visitor().signInAs("SECRETARIAT")) {
            office.goTo("membership/participant?code=" + organisation);
            enter(office, "Bangkok", "its charter");
            enter(office, "Jakarta", "its letterhead");
            colleague.goTo("membership/participant?code=" + organisation);
            new Form(colleague.page(), said(colleague, "Jakarta")).send();

            new Form(office.page(), said(office, "Jakarta")).send();

            assertThat(office.page().locator("#sources .error-summary")).containsText("Somebody else has changed this");
        }
    }

    @Test
    void whatASourceSaysOfARecordWithALongTitleIsEntered(MeetingsDriver meetings) {
        String title = "Meeting of a test ".repeat(27).strip();
        try (Visitor office = browser.visitor().signInAs("SECRETARIAT")) {
            office.goTo("membership/meeting?id=" + meetings.plan(members.body(members.process()), "title", title));

            enter(office, "Bangkok", "its invitation");

            assertThat(office.page().locator("#sources li")).containsText("Bangkok");
        }
    }

    @Test
    void whoKeepsNoSourcesIsNotAskedForAny() {
        try (Visitor analyst = browser.visitor().signInAs("ANALYST")) {
            analyst.goTo("membership/participant?code=" + organisation);

            assertEquals(0, Form.asks(analyst.page(), ENTER).count());
        }
    }

    private static Locator said(Visitor office, String value) {
        return office.page().locator("#sources li").filter(new Locator.FilterOptions().setHasText(value));
    }

    private void enter(Visitor office, String value, String source) {
        Form.behind(office.page(), ENTER).choose("Fact", "Place").fill("As the source says it", value).fill("Says who", source)
            .choose("Confidence", "High confidence").send();
    }

    private List<String> preferred() {
        return api.asSecretariat().list("/sources", "subject", "participants", "subjectId", organisation, "preferred", "true").expect(200).rows().stream()
            .map(claim -> claim.getString("value")).collect(Collectors.toList());
    }
}
