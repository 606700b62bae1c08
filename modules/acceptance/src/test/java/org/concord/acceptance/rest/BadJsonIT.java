package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is no JSON, or not the JSON that is asked for: told with its field, and nothing stored by half. */
@Acceptance
class BadJsonIT {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Api secretariat;
    private final Api administrator;
    private String path;

    BadJsonIT(Api api) {
        secretariat = api.asSecretariat();
        administrator = api.as("ADMINISTRATOR");
    }

    @BeforeEach
    void newCode() {
        path = "/participants/" + Invented.code();
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadIsRefused() {
        return Map.ofEntries(
            Map.entry("broken", utf8("{\"kind\": \"ORGANISATION\", \"names\": {\"en\": ")),
            Map.entry("an array for an object", utf8("[{\"kind\": \"ORGANISATION\"}]")),
            Map.entry("a text for an object", utf8("\"ORGANISATION\"")),
            Map.entry("a field twice", utf8("{\"kind\": \"STATE\", \"kind\": \"ORGANISATION\", \"names\": {\"en\": \"Name\"}}")),
            Map.entry("something behind its end", utf8(organisation("Name") + " {}")),
            Map.entry("ISO 8859-1", organisation("Coopération").getBytes(StandardCharsets.ISO_8859_1)),
            Map.entry("UTF-16", organisation("Name").getBytes(StandardCharsets.UTF_16)),
            Map.entry("UTF-32", organisation("Name").getBytes(Charset.forName("UTF-32"))),
            Map.entry("overlong UTF-8", new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'}),
            Map.entry("very deep", utf8("{\"names\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}")),
            Map.entry("a very deep object", utf8("{\"names\": " + "{\"en\": ".repeat(100_000) + "1" + "}".repeat(100_001)))
        ).entrySet().stream().map(body -> dynamicTest(body.getKey(), () -> {
            send(body.getValue()).expectProblem(400, "UNREADABLE");
            assertNothingStored();
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatHasTheWrongSortIsToldWithItsField() {
        return Map.of(
            "{\"kind\": 7, \"names\": {\"en\": \"Name\"}}", "NOT_TEXT at kind",
            "{\"kind\": [\"ORGANISATION\"], \"names\": {\"en\": \"Name\"}}", "NOT_TEXT at kind",
            "{\"kind\": \"CLUB\", \"names\": {\"en\": \"Name\"}}", "NOT_ONE_OF at kind",
            "{\"kind\": \"ORGANISATION\", \"names\": \"Name\"}", "NOT_TEXT at names",
            "{\"kind\": \"ORGANISATION\", \"names\": {\"en\": true}}", "NOT_TEXT at names.en",
            "{\"kind\": \"ORGANISATION\", \"names\": {\"en\": \"a\\u0000b\"}}", "NOT_TEXT at names.en",
            "{\"kind\": \"ORGANISATION\", \"names\": {\"en\": \"\\ud800\"}}", "NOT_TEXT at names.en",
            "{\"kind\": \"ORGANISATION\", \"names\": {\"en\": \"Name\"}, \"colour\": \"red\"}", "UNKNOWN_FIELD at colour",
            "{\"kind\": \"ORGANISATION\"}", "REQUIRED at names.en"
        ).entrySet().stream().map(body -> dynamicTest(body.getKey(), () -> {
            Answer refused = send(utf8(body.getKey())).expectProblem(400, 422);
            assertEquals(body.getValue(), refused.json().getString("rule") + " at " + refused.fields().get(0), refused::toString);
            assertNothingStored();
        }));
    }

    @TestFactory
    Stream<DynamicTest> numberBeyondAllMeasureIsToldWithItsField() {
        return Stream.of("1e999999999", "99999999999999999999", "1.5", "\"5\"", "true").map(number -> dynamicTest(number, () -> {
            Answer refused = secretariat.send("POST", "/meetings", JSON, 
                utf8("{\"title\": \"Meeting\", \"from\": \"2030-01-01\", \"maxDelegates\": " + number + "}"));
            assertEquals(List.of("maxDelegates"), refused.expectProblem(422, "NOT_A_NUMBER").fields());
        }));
    }

    @Test
    void whatIsMissingWithinAListIsToldWithItsPlace() {
        Answer refused = administrator.send("POST", "/accounts", JSON, utf8("{\"username\": \"nobody\", \"displayName\": \"Nobody\", \"password\": \""
            + Invented.password() + "\", \"grants\": [{\"role\": \"AUDITOR\"}, {\"scope\": {\"kind\": \"ALL\"}}]}"));

        assertEquals(List.of("grants[0].scope", "grants[1].role"), refused.expectProblem(422, "REQUIRED").fields());
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Answer refused = send(utf8("{\"kind\": \"CLUB\", \"names\": {\"en\": 1}, \"colour\": \"red\"}")).expectProblem(400, 422);

        assertEquals(List.of("colour", "kind", "names.en"), refused.fields().stream().sorted().toList());
    }

    @Test
    void whatIsMissingIsToldWithWhatCannotBeRead() {
        Answer refused = secretariat.send("POST", "/meetings", JSON, utf8("{\"zone\": 7, \"colour\": \"red\"}")).expectProblem(400, 422);

        assertEquals(List.of("colour", "from", "title", "zone"), refused.fields().stream().sorted().toList());
    }

    @Test
    void tenMegabytesOfTextAreTooMuch() {
        send(utf8(organisation("a".repeat(10 << 20)))).expectProblem(413, "TOO_LARGE");
        assertNothingStored();
    }

    @Test
    void textLongerThanItsFieldIsToldWithTheField() {
        assertEquals(List.of("names.en"), send(utf8(organisation("a".repeat(100_000)))).expectProblem(422, "TOO_LONG").fields());
        assertNothingStored();
    }

    @Test
    void textIsStoredAsItWasMeantWhateverScriptItIsIn() {
        String name = "Việt Nam ไทย ລາວ ខ្មែរ မြန်မာ 中文 বাংলা 😀 <script>alert(1)</script> ' or 1=1 --";

        send(utf8(organisation(name))).expect(201);

        assertEquals(name, secretariat.get(path).expect(200).json().getString("name"));
    }

    private Answer send(byte[] body) {
        return secretariat.send("PUT", path, JSON, body);
    }

    private void assertNothingStored() {
        secretariat.get(path).expectProblem(404, "NOT_FOUND");
    }

    private static String organisation(String name) {
        return "{\"kind\": \"ORGANISATION\", \"names\": {\"en\": \"" + name + "\"}}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
