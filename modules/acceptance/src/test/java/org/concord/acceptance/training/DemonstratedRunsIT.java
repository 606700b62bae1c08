package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** The runs of the demonstration keep the rules that everybody's do: who teaches is accredited, in one place at a time, and does not come to learn there. */
@Acceptance
class DemonstratedRunsIT {

    private static final List<String> COURSES = List.of("DEMO-INTERVIEW", "DEMO-DOCUMENTS", "DEMO-INTERVIEW-TEACH");

    private final Api secretariat;

    DemonstratedRunsIT(Api api) {
        secretariat = api.asSecretariat();
    }

    @Test
    void eachSessionHasTrainersWhoAreAccreditedOnItsDay() {
        List<JsonObject> sessions = sessions();

        assertEquals(24, sessions.size());
        for (JsonObject session : sessions) {
            assertFalse(trainers(session).isEmpty(), session::toString);
            Set<String> accredited = secretariat.everything("/trainers", "asOf", session.getString("day"), "q", "example").stream()
                .map(row -> row.getString("id")).collect(Collectors.toSet());
            assertTrue(accredited.containsAll(trainers(session)), session::toString);
        }
    }

    @Test
    void ofOneRunServicesWereAskedWhatChangedAndOneHasStillToAnswer() {
        List<JsonObject> due = secretariat.everything("/service-evaluations").stream()
            .filter(asked -> asked.getString("title").endsWith("(demonstration)") && asked.getString("dueFrom").compareTo(LocalDate.now().toString()) <= 0).toList();

        assertEquals(List.of("LA", "TH"), due.stream().filter(asked -> !asked.isNull("answeredOn")).map(asked -> asked.getString("participant")).sorted().toList());
        assertEquals(List.of("VN"), due.stream().filter(asked -> asked.isNull("answeredOn")).map(asked -> asked.getString("participant")).toList());
    }

    @Test
    void nobodyTeachesInTwoSessionsAtOnceOrWhereHeOrSheLearns() {
        List<JsonObject> sessions = sessions();
        for (JsonObject session : sessions) {
            sessions.stream().filter(other -> other != session && overlap(session, other))
                .forEach(other -> assertTrue(trainers(other).stream().noneMatch(trainers(session)::contains), () -> session + " and " + other));
            Set<String> learning = secretariat.everything("/nominations", "run", session.getString("run")).stream().map(row -> row.getString("officer"))
                .collect(Collectors.toSet());
            for (String trainer : trainers(session)) {
                assertFalse(learning.contains(secretariat.get("/trainers/" + trainer).expect(200).json().getString("officer")), session::toString);
            }
        }
    }

    private List<JsonObject> sessions() {
        List<JsonObject> sessions = new ArrayList<>();
        Stream<JsonObject> runs = COURSES.stream().flatMap(code -> secretariat.everything("/course-runs", "code", code).stream());
        runs.forEach(run -> sessions.addAll(secretariat.everything("/course-runs/" + run.getString("id") + "/sessions")));
        return sessions;
    }

    private static boolean overlap(JsonObject one, JsonObject other) {
        return at(one, "startsAt").isBefore(at(other, "endsAt")) && at(other, "startsAt").isBefore(at(one, "endsAt"));
    }

    private static Instant at(JsonObject session, String field) {
        return Instant.parse(session.getString(field));
    }

    private static List<String> trainers(JsonObject session) {
        return session.getJsonArray("trainers").getValuesAs(JsonString::getString);
    }
}
