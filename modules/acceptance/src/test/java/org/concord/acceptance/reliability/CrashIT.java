package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.reliability.Writer.Sent;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The plug is pulled while several people write. */
@Acceptance
@Order(2_000_000_000)
class CrashIT {

    private static final int WRITERS = 6;
    private static final int ENOUGH = 120;

    private final RunningConcord concord;
    private final Api secretariat;
    private final Api auditor;
    private final MeetingsDriver meetings;
    private final String body;

    CrashIT(RunningConcord concord, Api api, MembersDriver members, MeetingsDriver meetings) {
        this.concord = concord;
        this.secretariat = api.asSecretariat();
        this.auditor = api.as("AUDITOR");
        this.meetings = meetings;
        this.body = members.body(members.process());
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAndWhatWasNotIsWholeOrAbsent() throws Exception {
        List<Sent> sent = writeUntilTheServerIsKilled();
        concord.startAgain();

        Set<String> stored = new HashSet<>();
        for (Sent one : sent) {
            if (isStored(one)) {
                stored.add(one.id());
            } else {
                assertTrue(!one.isAcknowledged(), () -> one.answer() + " was acknowledged and is lost");
            }
        }
        assertEquals(stored, listed());

        for (Sent one : sent) {
            Answer again = one.sendAgain(secretariat).expect(stored.contains(one.id()) ? 200 : 201);
            assertEquals(one.isAcknowledged() ? one.answer().text() : again.text(), again.text());
            assertEquals(List.of("MEETING_PLANNED"), audited(one.id()));
        }
        assertEquals(sent.stream().map(Sent::id).collect(Collectors.toSet()), listed());
        assertTrue(auditor.get("/audit-events/verification").expect(200).json().getBoolean("intact"));
    }

    private List<Sent> writeUntilTheServerIsKilled() throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<List<Sent>>> working = IntStream.range(0, WRITERS)
                .mapToObj(each -> people.submit(new Writer(secretariat, meetings, body, acknowledged))).toList();
            while (acknowledged.get() < ENOUGH && working.stream().noneMatch(Future::isDone)) {
                Thread.onSpinWait();
            }
            concord.kill();
            List<Sent> sent = new ArrayList<>();
            for (Future<List<Sent>> one : working) {
                sent.addAll(one.get());
            }
            return sent;
        } finally {
            people.shutdownNow();
        }
    }

    /** Whether it is stored: then all of it, and with its trace in the audit log. */
    private boolean isStored(Sent sent) {
        Answer found = secretariat.get("/meetings/" + sent.id()).expect(200, 404);
        boolean there = found.status() == 200;
        assertEquals(there ? List.of("MEETING_PLANNED") : List.of(), audited(sent.id()));
        if (sent.isAcknowledged() && there) {
            assertEquals(sent.answer().text(), found.text());
        } else if (there) {
            assertEquals(sent.meeting().getString("title"), found.json().getString("title"));
            assertEquals(sent.meeting().get("bodies"), found.json().get("bodies"));
        }
        return there;
    }

    private Set<String> listed() {
        List<String> all = secretariat.everything("/meetings", "body", body).stream().map(row -> row.getString("id")).toList();
        assertEquals(all.size(), new HashSet<>(all).size(), () -> "a meeting is listed twice: " + all);
        return Set.copyOf(all);
    }

    private List<String> audited(String meeting) {
        List<JsonObject> events = auditor.list("/audit-events", "subject", "meetings", "subjectId", meeting).expect(200).rows();
        return events.stream().map(event -> event.getString("action")).toList();
    }
}
