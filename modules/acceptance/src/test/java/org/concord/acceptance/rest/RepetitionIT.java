package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.PeopleDriver;
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
    void anotherNameUnderTheSameIdIsRefusedAlthoughTheAuditLogKeepsNone() {
        JsonObject person = Fields.of("givenName", "An", "familyName", "Example", "email", "an@example.org", "publicOffice", true);
        refusesAnother("/persons/", person, "familyName", "Other");
        refusesAnother("/persons/", person, "email", "other@example.org");
        refusesAnother("/officers/", PeopleDriver.described("VN"), "familyName", "Other");
        refusesAnother("/sources/", Fields.of("subject", "bodies", "subjectId", body, "field", "name", "value", "Group", "source", "a test",
            "confidence", "HIGH", "preferred", false), "value", "Another group");
    }

    @Test
    void anotherDelegateUnderTheSameIdIsRefused() {
        String invited = members.memberOf(body);
        String meeting = meetings.convened(body);
        String delegation = secretariat.post("/meetings/" + meeting + "/delegations", Fields.of("participant", invited)).expect(201).json().getString("id");
        String delegate = "/meetings/" + meeting + "/delegations/" + delegation + "/delegates/" + Invented.id();

        secretariat.put(delegate, Fields.of("name", "An Example", "head", false)).expect(201);
        secretariat.put(delegate, Fields.of("name", "An Example", "head", false)).expect(200);
        secretariat.put(delegate, Fields.of("name", "Other Example", "head", false)).expectProblem(422, "KEY_REUSED");
    }

    @Test
    void anotherPasswordUnderTheSameIdIsRefused() {
        JsonObject account = Fields.of("username", Invented.username(), "displayName", "Opened twice", "language", "en", "grants", List.of(),
            "password", Invented.password());
        String key = Invented.id();
        Api administrator = api.as("ADMINISTRATOR");

        administrator.post("/accounts", account, "Idempotency-Key", key).expect(201);
        administrator.post("/accounts", account, "Idempotency-Key", key).expect(200, 201);
        administrator.post("/accounts", Fields.with(account, "password", Invented.password()), "Idempotency-Key", key).expectProblem(422, "KEY_REUSED");
    }

    private void refusesAnother(String collection, JsonObject record, String field, String other) {
        String path = collection + Invented.id();
        secretariat.put(path, record).expect(201);
        secretariat.put(path, record).expect(200);

        secretariat.put(path, Fields.with(record, field, other)).expectProblem(422, "KEY_REUSED");
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
