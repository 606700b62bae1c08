package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people call things: in any script, and a country by one name wherever it is named. */
@Acceptance
class NamesIT {

    private final Browser browser;
    private final Http http;
    private final Api secretariat;
    private final String body;
    private final MeetingsDriver meetings;

    NamesIT(Browser browser, Http http, Api api, MembersDriver members, MeetingsDriver meetings) {
        this.browser = browser;
        this.http = http;
        this.meetings = meetings;
        secretariat = api.asSecretariat();
        body = members.body(members.process());
    }

    @Test
    void nameTypedIntoAFormIsKeptInItsOwnScript() {
        String code = Invented.code();
        String name = "Tổ chức Hỗ trợ – องค์กร ☂ «é»";
        try (Visitor visitor = browser.visitor().signInAs("SECRETARIAT")) {
            visitor.goTo("membership/participants");
            Page page = visitor.page();
            page.locator("summary", new Page.LocatorOptions().setHasText("Enter a participant")).click();
            page.locator("[id='registerParticipant-form:code']").fill(code);
            page.locator("[id='registerParticipant-form:kind']").selectOption("ORGANISATION");
            page.locator("[id='registerParticipant-form:names-en']").fill(name);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enter a participant").setExact(true)).click();

            assertThat(page.locator(".done")).isVisible();
        }

        assertEquals(name, secretariat.get("/participants/" + code).expect(200).json().getString("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn Ví Dụ", "ตัวอย่าง", "ຕົວຢ່າງ", "ឧទាហរណ៍", "ဥပမာ", "উদাহরণ", "示例"})
    void nameIsWrittenInAFontOfOurOwnWhateverItsScript(String name) {
        try (Visitor visitor = browser.visitor()) {
            visitor.goTo("login");
            visitor.page().locator("h1").evaluate("(title, name) => { title.textContent = name; return document.fonts.ready; }", name);

            assertEquals(Set.of(true), fonts(visitor.page()).stream().map(font -> font.get("isCustomFont").getAsBoolean()).collect(Collectors.toSet()));
        }
    }

    /** What the browser wrote the title in. */
    private static List<JsonObject> fonts(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("DOM.enable");
        browser.send("CSS.enable");
        int root = browser.send("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt();
        JsonObject wanted = new JsonObject();
        wanted.addProperty("nodeId", root);
        wanted.addProperty("selector", "h1");
        JsonObject title = browser.send("DOM.querySelector", wanted);
        return browser.send("CSS.getPlatformFontsForNode", title).getAsJsonArray("fonts").asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    @ParameterizedTest
    @CsvSource({"en, LA", "vi, LA", "en, VN", "en, CH"})
    void countryOfAMeetingIsCalledAsItsParticipant(String language, String country) {
        String name = called(country, language);
        String meeting = meetings.plan(body, "country", country);
        try (Visitor visitor = browser.visitor().signInAs("SECRETARIAT")) {
            visitor.goTo("membership/meeting?id=" + meeting + "&lang=" + language);

            assertThat(visitor.page().locator("main")).containsText(" · " + name);
        }
        String calendar = http.get("/public/bodies/" + body + "/calendar.ics", Map.of()).expect(200).text();
        assertTrue(calendar.replace("\r\n ", "").contains("\\, " + called(country, "en") + "\r\n"), calendar);
    }

    /** Its name as a participant; Switzerland is none. */
    private String called(String country, String language) {
        return country.equals("CH") ? "Switzerland"
            : secretariat.get("/participants/" + country).expect(200).json().getJsonObject("names").getString(language);
    }
}
