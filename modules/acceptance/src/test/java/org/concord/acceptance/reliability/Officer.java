package org.concord.acceptance.reliability;

import static org.concord.acceptance.driver.PlansDriver.entry;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;

/** Somebody who commits money of a line and has it approved, again and again, until the server is gone. */
record Officer(PlansDriver plans, String line, AtomicInteger acknowledged) implements Callable<List<Officer.Commitment>> {

    /** What each commitment takes, in dong. */
    static final int AMOUNT = 7;

    /**
     * An entry, and what was answered.
     *
     * @param submitted null when nothing was answered
     * @param approved null when nothing was answered, or nothing was asked
     */
    record Commitment(String id, JsonObject entry, Answer submitted, Answer approved) {

        boolean isAcknowledged() {
            return approved != null;
        }
    }

    @Override
    public List<Commitment> call() {
        List<Commitment> all = new ArrayList<>();
        do {
            all.add(commit());
        } while (all.get(all.size() - 1).isAcknowledged());
        return all;
    }

    private Commitment commit() {
        String id = Invented.id();
        JsonObject entry = entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", Integer.toString(AMOUNT));
        Answer submitted = null;
        try {
            submitted = plans.maker().put("/journal-entries/" + id, entry).expect(201);
            Answer approved = plans.approve(id).expect(200);
            acknowledged.incrementAndGet();
            return new Commitment(id, entry, submitted, approved);
        } catch (UncheckedIOException plugPulled) {
            return new Commitment(id, entry, submitted, null);
        }
    }
}
