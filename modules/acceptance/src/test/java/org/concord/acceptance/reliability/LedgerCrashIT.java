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
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.reliability.Officer.Commitment;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The plug is pulled while officers commit money of the same lines, and fight for the last of it. */
@Acceptance
@Order(1_999_999_999)
class LedgerCrashIT {

    private static final int OFFICERS = 8;
    private static final int LINES = 3;
    private static final int ENOUGH = 60;
    private static final int PLENTY = 1_000_000;
    /** For how many commitments the money of each line but the last is enough, so that it runs out about when the plug is pulled. */
    private static final int LIMIT = 20;

    private final RunningConcord concord;
    private final PlansDriver plans;
    private final Api auditor;
    private final String plan;

    LedgerCrashIT(RunningConcord concord, Api api, PlansDriver plans) {
        this.concord = concord;
        this.plans = plans;
        auditor = api.as("AUDITOR");
        plan = plans.planInForce(LINES);
        IntStream.range(1, LINES).forEach(number -> plans.allot(plans.lineOf(plan, number), Integer.toString(LIMIT * Officer.AMOUNT + Officer.AMOUNT - 1)));
        plans.allot(plans.lineOf(plan, LINES), Integer.toString(PLENTY));
    }

    @Test
    void everyAnsweredPostingIsThereAndNoneIsThereByHalf() throws Exception {
        List<Commitment> sent = commitUntilTheServerIsKilled();
        concord.startAgain();

        List<Commitment> posted = sent.stream().filter(this::isPosted).toList();
        assertHolds(posted.size());

        assertHolds((int) sent.stream().filter(one -> isPostedWhenSentAgain(one, posted.contains(one))).count());
        IntStream.range(1, LINES).forEach(number -> assertRunsOutAtItsLimit(plans.lineOf(plan, number)));
        assertTrue(auditor.get("/audit-events/verification").expect(200).json().getBoolean("intact"));
    }

    /** Whether it is in the ledger when it is sent again: always, where it was before; else unless the others took the last of the money. */
    private boolean isPostedWhenSentAgain(Commitment one, boolean posted) {
        Answer submitted = plans.maker().put("/journal-entries/" + one.id(), one.entry());
        assertTrue(submitted.status() == 200 || one.submitted() == null, () -> one.submitted() + " was acknowledged and is lost");
        Answer again = submitted.status() == 409 ? submitted : plans.approve(one.id());
        if (!posted && again.status() != 200) {
            again.expectProblem(409, "NOT_ENOUGH_MONEY");
            return false;
        }
        assertEquals(one.isAcknowledged() ? one.approved().text() : again.text(), again.expect(200).text());
        assertEquals(List.of("ENTRY_POSTED", "ENTRY_SUBMITTED"), audited(one.id()));
        return true;
    }

    /** Every commitment that the line has money for is taken, and not one more. */
    private void assertRunsOutAtItsLimit(String line) {
        JsonObject more = PlansDriver.entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", Integer.toString(Officer.AMOUNT));
        for (int left = LIMIT - committed(line) / Officer.AMOUNT; left > 0; left--) {
            plans.posted(more);
        }
        plans.maker().put("/journal-entries/" + Invented.id(), more).expectProblem(409, "NOT_ENOUGH_MONEY");
        assertEquals(LIMIT * Officer.AMOUNT, committed(line));
        assertEquals(Integer.toString(Officer.AMOUNT - 1), plans.available(line));
    }

    private int committed(String line) {
        return Integer.parseInt(plans.figures(line).getJsonObject("committed").getString("amount"));
    }

    private List<Commitment> commitUntilTheServerIsKilled() throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(OFFICERS);
        try {
            List<Future<List<Commitment>>> working = IntStream.range(0, OFFICERS)
                .mapToObj(each -> people.submit(new Officer(plans, plans.lineOf(plan, 1 + each % LINES), acknowledged))).toList();
            while (acknowledged.get() < ENOUGH && !working.stream().allMatch(Future::isDone)) {
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
        int committed = IntStream.rangeClosed(1, LINES).map(number -> committed(plans.lineOf(plan, number))).sum();
        assertEquals(commitments * Officer.AMOUNT, committed);
        assertEquals(List.of(), List.copyOf(auditor.get("/ledger-proof").expect(200).json().getJsonArray("drifts")));
    }

    private List<String> audited(String entry) {
        return auditor.list("/audit-events", "subject", "journal-entries", "subjectId", entry).expect(200).rows().stream()
            .map(event -> event.getString("action")).sorted().toList();
    }
}
