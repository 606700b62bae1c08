package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.JsonObject;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same request twice, as networks and impatient people send it, has one effect. */
@Acceptance
class RepetitionIT {

    private final Api api;
    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private String body;

    RepetitionIT(Api api, MembersDriver members, MeetingsDriver meetings) {
        this.api = api;
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
    }

    @BeforeEach
    void newBody() {
        body = members.body(members.process());
    }

    @Test
    void creationUnderTheClientsIdIsAnsweredAlikeTheSecondTime() {
        String path = "/meetings/" + Invented.id();

        Answer first = secretariat.put(path, meetings.draft(body)).expect(201);
        Answer second = secretariat.put(path, meetings.draft(body)).expect(200);

        assertEquals(first.json(), second.json());
        assertEquals(1, count());
    }

    @Test
    void otherContentUnderTheSameIdIsRefused() {
        String path = "/meetings/" + Invented.id();
        secretariat.put(path, meetings.draft(body)).expect(201);

        secretariat.put(path, meetings.draft(body, "title", "Another meeting")).expectProblem(422, "KEY_REUSED");

        assertEquals("Meeting of a test", secretariat.get(path).json().getString("title"));
    }

    @Test
    void creationUnderACodeIsAnsweredAlikeTheSecondTime() {
        String path = "/participants/" + Invented.code();
        JsonObject organisation = Fields.of("kind", "ORGANISATION", "names", Fields.of("en", "Organisation of a test"));

        Answer first = secretariat.put(path, organisation).expect(201);

        assertEquals(first.json(), secretariat.put(path, organisation).expect(200).json());
        secretariat.put(path, Fields.with(organisation, "note", "Another.")).expectProblem(422, "KEY_REUSED");
    }

    @Test
    void postWithTheSameKeyCreatesOnce() {
        String key = Invented.id();

        String first = plan(secretariat, key, meetings.draft(body)).expect(201).json().getString("id");

        assertEquals(first, plan(secretariat, key, meetings.draft(body)).expect(200, 201).json().getString("id"));
        assertEquals(1, count());
    }

    @Test
    void keyUsedForSomethingElseIsRefused() {
        String key = Invented.id();
        plan(secretariat, key, meetings.draft(body)).expect(201);

        plan(secretariat, key, meetings.draft(body, "title", "Another meeting")).expectProblem(422, "KEY_REUSED");
    }

    @Test
    void theKeyOfAnotherPersonIsAnother() {
        String key = Invented.id();
        JsonObject membership = Fields.of("participant", members.memberOf(body), "credentials", null);
        String meeting = meetings.convened(body);

        secretariat.post("/meetings/" + meeting + "/delegations", membership, "Idempotency-Key", key).expect(201);

        api.as("FOCAL_POINT").post("/meetings/" + meeting + "/delegations", membership, "Idempotency-Key", key).expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void postWithoutAKeyCreatesEachTime() {
        assertNotEquals(meetings.plan(body), meetings.plan(body));
        assertEquals(2, count());
    }

    private static Answer plan(Api who, String key, JsonObject draft) {
        return who.post("/meetings", draft, "Idempotency-Key", key);
    }

    private int count() {
        return secretariat.list("/meetings", "body", body).expect(200).rows().size();
    }
}
