package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Collectors;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Form;
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
    private final String organisation;

    SourcesOnPagesIT(Browser browser, Api api, MembersDriver members) {
        this.browser = browser;
        this.api = api;
        organisation = members.organisation();
    }

    @Test
    void sourcesThatDisagreeAreEnteredAndOneIsPreferred() {
        try (Visitor office = browser.visitor().signInAs("SECRETARIAT")) {
            office.goTo("membership/participant?code=" + organisation);
            enter(office, "Bangkok", "its charter");
            enter(office, "Jakarta", "its letterhead");
            assertEquals(List.of(), preferred());

            Locator jakarta = office.page().locator("#sources li").filter(new Locator.FilterOptions().setHasText("Jakarta"));
            new Form(office.page(), jakarta).send();

            assertEquals(List.of("Jakarta"), preferred());
        }
    }

    @Test
    void whoKeepsNoSourcesIsNotAskedForAny() {
        try (Visitor analyst = browser.visitor().signInAs("ANALYST")) {
            analyst.goTo("membership/participant?code=" + organisation);

            assertEquals(0, Form.asks(analyst.page(), ENTER).count());
        }
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
