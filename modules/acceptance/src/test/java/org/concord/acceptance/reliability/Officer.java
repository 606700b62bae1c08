package org.concord.acceptance.reliability;

import static org.concord.acceptance.driver.PlansDriver.entry;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PlansDriver;

/** Somebody who commits money of a line and has it approved, again and again, until the server is gone, or the money. */
record Officer(PlansDriver plans, String line, AtomicInteger acknowledged) implements Callable<List<Officer.Commitment>> {

    /** What each commitment takes, in dong. */
    static final int AMOUNT = 7;
    private static final int AGAIN = 5;

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
        Optional<Commitment> last;
        do {
            last = commit();
            last.ifPresent(all::add);
        } while (last.filter(Commitment::isAcknowledged).isPresent());
        return all;
    }

    /** What is answered in the end: on Derby, whoever gives way to another who waits for them is asked to come again. */
    private static Answer asked(Supplier<Answer> request) {
        Answer answer = request.get();
        for (int again = 0; again < AGAIN && answer.status() == 503; again++) {
            answer = request.get();
        }
        return answer;
    }

    /** What came of one more; empty when it was refused, because the line has not enough left. */
    private Optional<Commitment> commit() {
        String id = Invented.id();
        JsonObject entry = entry("COMMITMENT", line, "ALLOTTED", "COMMITTED", Integer.toString(AMOUNT));
        Answer submitted = null;
        try {
            submitted = asked(() -> plans.maker().put("/journal-entries/" + id, entry));
            Answer approved = submitted.status() == 201 ? asked(() -> plans.approve(id)) : submitted;
            if (approved.status() != 200) {
                approved.expectProblem(409, "NOT_ENOUGH_MONEY");
                return Optional.empty();
            }
            acknowledged.incrementAndGet();
            return Optional.of(new Commitment(id, entry, submitted, approved));
        } catch (UncheckedIOException plugPulled) {
            return Optional.of(new Commitment(id, entry, submitted, null));
        }
    }
}
