package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the browser is told with every kind of answer. */
@Acceptance
class SecurityHeadersIT {

    private final Http http;
    private final Api secretariat;
    private final PageSession page;

    SecurityHeadersIT(RunningConcord concord, Http http, Api api, DemoAccounts accounts) {
        this.http = http;
        secretariat = api.asSecretariat();
        page = new PageSession(concord).signIn(accounts.of("SECRETARIAT"));
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfAnswerTellsTheBrowserWhatItMustNotDo() {
        return answers().entrySet().stream().map(kind -> dynamicTest(kind.getKey(), () -> {
            Answer answer = kind.getValue().get();
            String policy = answer.header("Content-Security-Policy");
            assertTrue(policy.contains("default-src 'none'") || policy.startsWith("sandbox"), policy);
            assertFalse(policy.contains("unsafe-inline") || policy.contains("unsafe-eval") || policy.contains("*"), policy);
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertTrue(answer.header("Strict-Transport-Security").startsWith("max-age="), answer::toString);
            assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"));
            assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"));
            assertEquals("same-origin", answer.header("Referrer-Policy"));
            assertEquals("DENY", answer.header("X-Frame-Options"));
            assertEquals("", answer.header("Server") + answer.header("X-Powered-By"), "what it runs on");
            assertFalse(answer.header("Cache-Control").isEmpty(), "how long it may be kept");
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatNamesPeopleOrRecordsIsNotKept() {
        Map<String, Supplier<Answer>> personal = answers();
        personal.keySet().removeIf(kind -> kind.startsWith("static") || kind.contains("feed"));
        return personal.entrySet().stream().map(kind -> dynamicTest(kind.getKey(), () ->
            assertTrue(kind.getValue().get().header("Cache-Control").contains("no-store"), kind.getKey())));
    }

    @Test
    void noOtherSiteReadsWithTheBrowserOfWhoeverIsSignedIn() {
        for (String path : List.of("/login", "/api/v1/meetings", "/openapi", "/health/live", "/public/calendar.ics", "/public/plans")) {
            Answer answer = http.get(path, Map.of("Origin", "https://other.example.org"));

            assertEquals("", answer.header("Access-Control-Allow-Origin") + answer.header("Access-Control-Allow-Credentials"), path);
        }
    }

    @Test
    void eachPageHasANonceOfItsOwnAndNoInlineScriptWithoutOne() {
        String first = nonce(page.get("/"));

        assertTrue(first.length() >= 20 && !first.equals(nonce(page.get("/"))), first);
        assertFalse(page.get("/").text().replaceAll("<script[^>]* nonce=", "").contains("<script"), "every script bears the nonce");
    }

    @Test
    void noCookieCanBeReadByScriptsOrGoesOverAnOpenLine() {
        for (String cookie : http.get("/login").response().headers().allValues("Set-Cookie")) {
            assertTrue(cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.contains("SameSite"), cookie);
        }
    }

    private Map<String, Supplier<Answer>> answers() {
        Map<String, Supplier<Answer>> answers = new LinkedHashMap<>();
        answers.put("page", () -> page.get("/").expect(200));
        answers.put("page for signing in", () -> http.get("/login").expect(200));
        answers.put("way to the page for signing in", () -> http.get("/").expect(302));
        answers.put("page that is not there", () -> page.get("/nothing-here").expect(404));
        answers.put("API", () -> secretariat.get("/meetings").expect(200));
        answers.put("API without a token", () -> http.get("/api/v1/meetings").expect(401));
        answers.put("error of the API", () -> secretariat.get("/nothing").expect(404));
        answers.put("OpenAPI document", () -> http.get("/openapi").expect(200));
        answers.put("static file", () -> http.get("/resources/concord/page.css").expect(200));
        answers.put("static file that is not there", () -> http.get("/resources/concord/nothing.css").expect(404));
        answers.put("calendar feed", () -> http.get("/public/calendar.ics").expect(200));
        answers.put("news feed", () -> http.get("/public/decisions.atom").expect(200));
        answers.put("health", () -> http.get("/health/live").expect(200));
        return answers;
    }

    private static String nonce(Answer page) {
        return page.header("Content-Security-Policy").replaceFirst(".*'nonce-([^']+)'.*", "$1");
    }
}
