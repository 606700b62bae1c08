package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what another has changed meanwhile. */
@Acceptance
class VersionIT {

    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private String body;
    private String path;

    VersionIT(Api api, MembersDriver members, MeetingsDriver meetings) {
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
    }

    @BeforeEach
    void plan() {
        body = members.body(members.process());
        path = "/meetings/" + meetings.plan(body);
    }

    @Test
    void recordComesWithTheVersionThatItsChangeNames() {
        String read = secretariat.get(path).expect(200).etag();

        Answer changed = rename("A better title", read).expect(200);

        assertNotEquals(read, changed.etag());
        assertEquals(changed.etag(), secretariat.get(path).etag());
    }

    @Test
    void staleVersionIsRefusedAndNothingIsLost() {
        String read = secretariat.get(path).etag();
        rename("The first to come", read).expect(200);

        rename("The second to come", read).expectProblem(412, "STALE_VERSION");
        rename("A version that never was", "\"nonsense\"").expectProblem(412, "STALE_VERSION");

        assertEquals("The first to come", secretariat.get(path).json().getString("title"));
    }

    @Test
    void changeThatNamesNoVersionIsRefused() {
        secretariat.post(path + "/convene", null).expectProblem(428, "VERSION_MISSING");
        secretariat.post("/bodies/" + body + "/dissolve", Fields.of("on", "2024-12-31")).expectProblem(428, "VERSION_MISSING");
    }

    @Test
    void whatTheReaderHasAlreadyIsNotSentAgain() {
        String read = secretariat.get(path).etag();

        Answer again = secretariat.send("GET", path, Map.of("If-None-Match", read), null).expect(304);

        assertEquals("", again.text());
        assertEquals(read, again.etag());
        secretariat.send("GET", path, Map.of("If-None-Match", "\"nonsense\", W/" + read), null).expect(304);
        secretariat.send("GET", path, Map.of("If-None-Match", "*"), null).expect(304);
        secretariat.send("GET", path, Map.of("If-None-Match", "\"nonsense\""), null).expect(200);
    }

    private Answer rename(String title, String version) {
        return secretariat.put(path, meetings.draft(body, "title", title), "If-Match", version);
    }
}
