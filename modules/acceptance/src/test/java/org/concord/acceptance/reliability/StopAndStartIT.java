package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An operator stops the server under the hands of its users, and starts it again. */
@Acceptance
@Order(2_000_000_002)
class StopAndStartIT {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

    private final RunningConcord concord;
    private final Http http;
    private final Api secretariat;
    private final MembersDriver members;

    StopAndStartIT(RunningConcord concord, Http http, Api api, MembersDriver members) {
        this.concord = concord;
        this.http = http;
        this.secretariat = api.asSecretariat();
        this.members = members;
    }

    @Test
    void whatWasBegunIsAnsweredBeforeItStopsAndNothingIsAnsweredByHalfWhileItStarts() throws Exception {
        String organisation = members.organisation();
        String all = secretariat.get("/participants?limit=500").expect(200).text();

        try (SlowRequest request = new SlowRequest(concord, secretariat.token(), "/api/v1/imports/participants",
                "code,kind,names.en\nSLOW-ONE,ORGANISATION,Slowly sent\n")) {
            CompletableFuture<Boolean> stopping = CompletableFuture.supplyAsync(() -> concord.stop(STOPS_WITHIN));
            awaitNoMoreRequests();
            assertEquals("HTTP/1.1 201 Created", request.finish());
            assertTrue(stopping.get(), "the server does not stop");
        }

        CompletableFuture<Void> starting = CompletableFuture.runAsync(concord::startAgain);
        for (Answer early : answeredUntil(starting)) {
            // Before the application is there at all, the server itself answers, with a page of its own.
            early.expect(200, 404, 500, 503);
            assertTrue(early.status() != 200 || early.text().equals(all), early::toString);
        }
        assertEquals(all, secretariat.get("/participants?limit=500").expect(200).text());
        secretariat.get("/participants/" + organisation).expect(200);
    }

    /** The server has begun to stop when the application takes nothing new. */
    private void awaitNoMoreRequests() {
        while (concord.readiness() == 200) {
            Thread.onSpinWait();
        }
    }

    private List<Answer> answeredUntil(CompletableFuture<Void> started) throws ExecutionException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        while (!started.isDone()) {
            try {
                answers.add(http.trySending("GET", "/api/v1/participants?limit=500", secretariat.headers(Map.of()), null));
            } catch (IOException refused) {
                Thread.onSpinWait();
            }
        }
        started.get();
        return answers;
    }
}
