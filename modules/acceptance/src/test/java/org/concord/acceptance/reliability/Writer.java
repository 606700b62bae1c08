package org.concord.acceptance.reliability;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;

/** Somebody who plans one meeting after the other, each under an id of the client's own, until the server is gone. */
record Writer(Api secretariat, MeetingsDriver meetings, String body, AtomicInteger acknowledged) implements Callable<List<Writer.Sent>> {

    /**
     * A request, and what was answered.
     *
     * @param answer null when nothing was
     */
    record Sent(String id, JsonObject meeting, Answer answer) {

        boolean isAcknowledged() {
            return answer != null;
        }

        Answer sendAgain(Api secretariat) {
            return secretariat.put("/meetings/" + id, meeting);
        }
    }

    @Override
    public List<Sent> call() {
        List<Sent> all = new ArrayList<>();
        do {
            all.add(send());
        } while (all.get(all.size() - 1).isAcknowledged());
        return all;
    }

    private Sent send() {
        String id = Invented.id();
        JsonObject meeting = Fields.with(meetings.draft(body), "title", "Meeting " + id);
        try {
            Answer answer = secretariat.put("/meetings/" + id, meeting).expect(201);
            acknowledged.incrementAndGet();
            return new Sent(id, meeting, answer);
        } catch (UncheckedIOException plugPulled) {
            return new Sent(id, meeting, null);
        }
    }
}
