package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses nobody knows, methods they do not take, contents of another type: refused in the reader's language. */
@Acceptance
class BadAddressIT {

    private final Http http;
    private final Api secretariat;

    BadAddressIT(Api api, Http http) {
        this.http = http;
        secretariat = api.asSecretariat();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/meetings/not-an-id", "/meetings/1/2/3/4", "/bodies/%2e%2e%2f",
        "/meetings/00000000-0000-4000-8000-000000000000", "/imports/templates/nothing", "/participants/VN'--"})
    void unknownAddressIsAProblem(String path) {
        secretariat.get(path).expectProblem(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/meetings", "/api/v1", "/api/v1/", "/api/nothing"})
    void soItIsBesideTheCollections(String path) {
        http.get(path, secretariat.headers(Map.of())).expectProblem(404);
    }

    /** By the server, before anything of Concord's is asked: decision 23. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%00", "/api/v1/meetings/%FF", "/membership/%00", "/%C0%AF", "/%2e%2e/%2e%2e/config"})
    void addressThatIsNoTextIsRefusedWithoutAWord(String path) {
        Answer answer = http.get(path, secretariat.headers(Map.of())).expect(400);

        assertEquals("", answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "DELETE", "PROPFIND", "TRACE"})
    void methodThatTheAddressDoesNotTakeIsAProblem(String method) {
        secretariat.send(method, "/meetings", Map.of(), null).expectProblem(405, 501);
    }

    @Test
    void methodsOfAnAddressAreToldAndNothingElse() {
        Answer options = secretariat.send("OPTIONS", "/meetings", Map.of(), null).expect(200, 204).expectNothingOfTheInside();

        assertTrue(options.header("Allow").contains("POST"), options::toString);
        assertFalse(options.text().contains("jersey"), options::toString);
        secretariat.get("/application.wadl").expectProblem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "nonsense"})
    void contentOfAnotherTypeIsAProblem(String type) {
        secretariat.send("PUT", "/participants/" + Invented.code(), Map.of("Content-Type", type), "{}".getBytes(StandardCharsets.UTF_8))
            .expectProblem(400, 415);
    }

    @Test
    void nothingIsACommandWithoutValues() {
        assertEquals(List.of("title", "from"), secretariat.send("POST", "/meetings", Map.of(), new byte[0]).expectProblem(422, "REQUIRED").fields());
        secretariat.send("POST", "/meetings", Map.of(), "{}".getBytes(StandardCharsets.UTF_8)).expectProblem(415);
        secretariat.send("POST", "/meetings", Map.of("Content-Type", "application/octet-stream"), "{}".getBytes(StandardCharsets.UTF_8)).expectProblem(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", ";q", "text/csv;q=much", "application/json;", ","})
    void unreadableAcceptIsNoFailureOfTheServer(String accept) {
        Answer answer = secretariat.send("GET", "/bodies", Map.of("Accept", accept), null).expect(200, 400, 406).expectNothingOfTheInside();

        assertTrue(answer.status() == 200 || answer.type().equals("application/problem+json"), answer::toString);
    }

    @Test
    void refusalIsInTheLanguageOfTheReader() {
        String english = reason("en");
        String vietnamese = reason("vi-VN,vi;q=0.9,en;q=0.5");

        assertTrue(vietnamese.contains("ngày"), vietnamese);
        assertNotEquals(english, vietnamese);
        assertEquals(english, reason("tlh, xx-nonsense"), "a language nobody speaks here is passed over");
    }

    @Test
    void hostileLanguageIsPassedOver() {
        assertEquals(reason("en"), reason("en_US_x',a:alert(1),b:'"));
    }

    private String reason(String language) {
        return secretariat.send("GET", "/memberships?asOf=2023-02-30", Map.of("Accept-Language", language), null)
            .expectProblem(422, "DATE_DOES_NOT_EXIST").json().getString("title");
    }
}
