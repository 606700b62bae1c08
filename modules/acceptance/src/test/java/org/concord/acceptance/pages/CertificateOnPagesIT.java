package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.CertificatesDriver;
import org.concord.acceptance.driver.Inspector;
import org.concord.acceptance.driver.Look;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/** A stranger checks a certificate on a phone while the office takes it back and puts it right. */
@Acceptance
class CertificateOnPagesIT {

    private final Browser browser;
    private final RunningConcord concord;
    private final CertificatesDriver certificates;
    private final PeopleDriver people;
    private final Api secretariat;

    CertificateOnPagesIT(Browser browser, RunningConcord concord, CertificatesDriver certificates, PeopleDriver people, Api api) {
        this.people = people;
        secretariat = api.asSecretariat();
        this.browser = browser;
        this.concord = concord;
        this.certificates = certificates;
    }

    @Test
    void strangerSeesAtOnceWhatTheOfficeDoes() {
        JsonObject issued = certificates.issued();
        try (Visitor office = browser.visitor().signInAs("SECRETARIAT"); Visitor stranger = browser.visitor()) {
            assertAnswer(stranger, issued, "Valid");
            office.follow("Certificates").goTo("training/certificates?number=" + issued.getString("number"));
            office.follow("Đỗ Thị Example");
            Page page = office.page();

            Ask.opened(page, "suspendCertificate").fill("reason", "The list of attendance is looked into").done();
            assertAnswer(stranger, issued, "Suspended");
            Ask.take(page, "reinstateCertificate");
            assertAnswer(stranger, issued, "Valid");
            Ask.opened(page, "supersedeCertificate").fill("holder", "Đỗ Thị Hoa Example").fill("reason", "The name was not complete").done();

            assertThat(page.locator("h1")).hasText("Đỗ Thị Hoa Example");
            assertAnswer(stranger, issued, "Superseded");
            Ask.opened(page, "revokeCertificate").fill("reason", "").send();
            assertThat(page.locator("[id='revokeCertificate-form:reason-fault']")).isVisible();
        }
    }

    @Test
    void nameIsShownToWhoeverTypesTheNumber() {
        JsonObject issued = certificates.issued();
        try (Visitor stranger = browser.visitor(Look.PHONE_AT_NIGHT)) {
            Inspector inspector = new Inspector(stranger, concord.address());
            stranger.goTo("public/verify");
            stranger.page().locator("[id='filter:token']").fill(issued.getString("address"));
            stranger.page().keyboard().press("Enter");

            assertThat(stranger.page().locator("main")).containsText("TIP-INTERVIEW");
            assertThat(stranger.page().locator("main")).not().containsText("Example");
            assertEquals(List.of(), inspector.faults());
            stranger.page().locator("[id='filter:number']").fill("2025-AAAA-AAAA");
            stranger.page().keyboard().press("Enter");
            assertThat(stranger.page().locator(".notice")).isVisible();
            stranger.goTo(CertificatesDriver.path(issued).substring(1));
            stranger.page().locator("[id='filter:number']").fill(issued.getString("number").toLowerCase());
            stranger.page().keyboard().press("Enter");

            assertThat(stranger.page().locator("main")).containsText("Đỗ Thị Example");
            assertEquals(List.of(), inspector.faults());
        }
    }

    @Test
    void rightNumberOfACertificateWhoseHolderIsForgottenIsNotCalledWrong() {
        String officer = people.officer("VN");
        JsonObject issued = certificates.issued("officer", officer);
        secretariat.step("/officers/" + officer, "anonymise", null).expect(200);
        try (Visitor stranger = browser.visitor()) {
            stranger.goTo(CertificatesDriver.path(issued).substring(1));
            stranger.page().locator("[id='filter:number']").fill(issued.getString("number"));
            stranger.page().keyboard().press("Enter");

            assertThat(stranger.page().locator(".notice")).containsText("This is the number of this certificate.");
            assertThat(stranger.page().locator("main .badge")).hasText("Valid");
        }
    }

    @Test
    void whatIsUnknownIsSaidToBeUnknown() {
        try (Visitor stranger = browser.visitor()) {
            stranger.goTo("public/verify/0000-0000");

            assertThat(stranger.page().locator("main .badge")).hasText("Unknown");
            assertTrue(stranger.text().contains("No such certificate was issued here"));
        }
    }

    private static void assertAnswer(Visitor stranger, JsonObject certificate, String answer) {
        stranger.goTo(CertificatesDriver.path(certificate).substring(1));
        assertThat(stranger.page().locator("main .badge")).hasText(answer);
    }
}
