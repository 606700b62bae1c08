package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back; Concord stays. */
@Acceptance
@Order(2_000_000_001)
class DatabaseAwayIT {

    private static final Duration NOTICED = Duration.ofSeconds(5);
    private static final Duration ANSWERED = Duration.ofSeconds(10);
    private static final Duration HEALED = Duration.ofSeconds(10);

    private final RunningConcord concord;
    private final Http http;
    private final Api anybody;
    private final Api secretariat;
    private final PageSession session;
    private final String participant = "/participants/" + Invented.code();
    private final JsonObject fields = Fields.of("kind", "ORGANISATION", "names", Fields.of("en", "Organisation of a test"));

    DatabaseAwayIT(RunningConcord concord, Http http, Api api, DemoAccounts accounts, PageSession session) {
        this.concord = concord;
        this.http = http;
        this.anybody = api;
        this.secretariat = api.asSecretariat();
        this.session = session.signIn(accounts.of("SECRETARIAT"));
    }

    @Test
    void whileItIsAwayEveryRequestIsRefusedSoonAndAfterwardsAllIsWell() {
        assumeTrue(concord.postgres() != null, "Derby runs inside the server, and cannot be taken away alone");
        secretariat.get("/meetings").expect(200);

        concord.announced(() -> {
            concord.postgres().stop();
            try {
                assertTrue(concord.awaitReadiness(503, NOTICED), "readiness does not tell that the database is away");
                refusesEverything();
            } finally {
                concord.postgres().start();
            }
            assertTrue(concord.awaitReadiness(200, HEALED), "Concord does not find the database again");
        });

        assertTrue(session.isOpen());
        secretariat.put(participant, fields).expect(201);
        secretariat.put(participant, fields).expect(200);
        assertEquals(1, secretariat.list(participant.replaceFirst("/[^/]*$", ""), "q", participant.replaceFirst(".*/", "")).expect(200).rows().size());
        anybody.as("ANALYST").get("/bodies").expect(200);
        http.get("/public/calendar.ics").expect(200);
    }

    private void refusesEverything() {
        for (String list : List.of("/meetings", "/participants?format=csv", "/bodies")) {
            assertIsSoonAProblem(() -> secretariat.get(list));
        }
        assertIsSoonAProblem(() -> secretariat.put(participant, fields));
        assertIsSoonAProblem(() -> anybody.signIn("secretariat", "whatever it may be"));
        for (String page : List.of("/", "/membership/meetings", "/membership/participants")) {
            assertIsSoonAPage(() -> session.get(page));
        }
        assertIsSoonAPage(() -> http.get("/public/calendar.ics"));
    }

    private static void assertIsSoonAProblem(Supplier<Answer> request) {
        Answer answer = assertTimeoutPreemptively(ANSWERED, request::get);
        answer.expectProblem(503, "DATABASE_AWAY");
        assertFalse(answer.header("Retry-After").isEmpty(), answer::toString);
    }

    private static void assertIsSoonAPage(Supplier<Answer> request) {
        Answer answer = assertTimeoutPreemptively(ANSWERED, request::get).expect(503).expectNothingOfTheInside();
        assertEquals("text/html", answer.type(), answer::toString);
        assertTrue(answer.text().contains("<h1>"), answer::toString);
    }
}
