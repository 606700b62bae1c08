package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.reliability.Officer.Commitment;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The plug is pulled while officers commit money of the same lines. */
@Acceptance
@Order(1_999_999_999)
class LedgerCrashIT {

    private static final int OFFICERS = 8;
    private static final int LINES = 3;
    private static final int ENOUGH = 100;
    private static final int ALLOTTED = 1_000_000;

    private final RunningConcord concord;
    private final PlansDriver plans;
    private final Api auditor;
    private final String plan;

    LedgerCrashIT(RunningConcord concord, Api api, PlansDriver plans) {
        this.concord = concord;
        this.plans = plans;
        auditor = api.as("AUDITOR");
        plan = plans.planInForce(LINES);
        IntStream.rangeClosed(1, LINES).forEach(number -> plans.allot(plans.lineOf(plan, number), Integer.toString(ALLOTTED)));
    }

    @Test
    void everyAnsweredPostingIsThereAndNoneIsThereByHalf() throws Exception {
        List<Commitment> sent = commitUntilTheServerIsKilled();
        concord.startAgain();

        List<Commitment> posted = sent.stream().filter(this::isPosted).toList();
        assertHolds(posted.size());

        for (Commitment one : sent) {
            Answer submitted = plans.maker().put("/journal-entries/" + one.id(), one.entry()).expect(200, 201);
            assertTrue(submitted.status() == 200 || one.submitted() == null, () -> one.submitted() + " was acknowledged and is lost");
            Answer again = plans.approve(one.id()).expect(200);
            assertEquals(one.isAcknowledged() ? one.approved().text() : again.text(), again.text());
            assertEquals(List.of("ENTRY_POSTED", "ENTRY_SUBMITTED"), audited(one.id()));
        }
        assertHolds(sent.size());
        assertTrue(auditor.get("/audit-events/verification").expect(200).json().getBoolean("intact"));
    }

    private List<Commitment> commitUntilTheServerIsKilled() throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(OFFICERS);
        try {
            List<Future<List<Commitment>>> working = IntStream.range(0, OFFICERS)
                .mapToObj(each -> people.submit(new Officer(plans, plans.lineOf(plan, 1 + each % LINES), acknowledged))).toList();
            while (acknowledged.get() < ENOUGH && working.stream().noneMatch(Future::isDone)) {
                Thread.onSpinWait();
            }
            concord.kill();
            List<Commitment> sent = new ArrayList<>();
            for (Future<List<Commitment>> one : working) {
                sent.addAll(one.get());
            }
            return sent;
        } finally {
            people.shutdownNow();
        }
    }

    /** Whether it is in the ledger: then all of it, and with its trace in the audit log; what was acknowledged must be. */
    private boolean isPosted(Commitment commitment) {
        Answer found = plans.maker().get("/journal-entries/" + commitment.id()).expect(200, 404);
        String state = found.status() == 404 ? "NONE" : found.json().getString("state");
        assertEquals(switch (state) {
            case "POSTED" -> List.of("ENTRY_POSTED", "ENTRY_SUBMITTED");
            case "SUBMITTED" -> List.of("ENTRY_SUBMITTED");
            default -> List.of();
        }, audited(commitment.id()), found::toString);
        assertTrue(found.status() == 404 || isWhole(found.json()), found::toString);
        assertTrue(found.status() == 200 || commitment.submitted() == null, () -> commitment.submitted() + " was acknowledged and is lost");
        assertEquals(commitment.isAcknowledged() ? commitment.approved().text() : found.text(), found.text());
        return state.equals("POSTED");
    }

    private static boolean isWhole(JsonObject entry) {
        JsonArray postings = entry.getJsonArray("postings");
        return postings.size() == 2 && List.of(-Officer.AMOUNT, Officer.AMOUNT)
            .equals(postings.getValuesAs(JsonObject.class).stream().map(posting -> Integer.parseInt(posting.getJsonObject("amount").getString("amount"))).toList());
    }

    /** So many commitments: in the entries, in the contracts, in the postings and in what the lines hold. */
    private void assertHolds(int commitments) {
        assertEquals(commitments, plans.maker().everything("/commitments", "programme", plan).size());
        long committed = IntStream.rangeClosed(1, LINES).mapToObj(number -> plans.figures(plans.lineOf(plan, number)))
            .mapToLong(line -> Long.parseLong(line.getJsonObject("committed").getString("amount"))).sum();
        assertEquals((long) commitments * Officer.AMOUNT, committed);
        assertEquals(List.of(), List.copyOf(auditor.get("/ledger-proof").expect(200).json().getJsonArray("drifts")));
    }

    private List<String> audited(String entry) {
        return auditor.list("/audit-events", "subject", "journal-entries", "subjectId", entry).expect(200).rows().stream()
            .map(event -> event.getString("action")).sorted().toList();
    }
}
