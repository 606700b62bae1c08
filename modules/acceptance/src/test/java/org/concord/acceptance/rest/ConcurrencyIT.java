package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight at the same moment. */
@Acceptance
class ConcurrencyIT {

    private static final int PEOPLE = 8;

    private final Api secretariat;
    private final MembersDriver members;
    private final MeetingsDriver meetings;
    private String process;
    private String body;

    ConcurrencyIT(Api api, MembersDriver members, MeetingsDriver meetings) {
        secretariat = api.asSecretariat();
        this.members = members;
        this.meetings = meetings;
    }

    @BeforeEach
    void newBody() {
        process = members.process();
        body = members.body(process);
    }

    @Test
    void identicalCreationsMakeOneRecord() {
        String path = "/meetings/" + Invented.id();

        List<Answer> answers = AtOnce.ask(PEOPLE, person -> secretariat.put(path, meetings.draft(body)).expect(200, 201));

        assertEquals(1, answers.stream().map(Answer::json).distinct().count());
        assertEquals(1, secretariat.list("/meetings", "body", body).expect(200).rows().size());
    }

    @Test
    void ofCreationsUnderOneCodeOneWins() {
        String path = "/participants/" + Invented.code();

        List<Answer> answers = AtOnce.ask(PEOPLE, person -> secretariat.put(path,
            Fields.of("kind", "ORGANISATION", "names", Fields.of("en", "Organisation " + person))));

        assertEquals(1, succeeded(answers));
        answers.stream().filter(answer -> answer.status() != 201).forEach(refused -> refused.expectProblem(409, 422));
    }

    @Test
    void ofChangesOfOneVersionOneWins() {
        String path = "/meetings/" + meetings.plan(body);
        String version = secretariat.get(path).etag();

        List<Answer> answers = AtOnce.ask(PEOPLE, person -> secretariat.put(path, meetings.draft(body, "title", "Title " + person), "If-Match", version));

        assertEquals(1, succeeded(answers));
        answers.stream().filter(answer -> answer.status() != 200).forEach(refused -> refused.expectProblem(412, "STALE_VERSION"));
    }

    @Test
    void ofOverlappingMembershipsOneIsStored() {
        String participant = members.organisation();

        List<Answer> answers = AtOnce.ask(PEOPLE, person -> members.join(process, participant, "201" + person, null));

        assertEquals(1, succeeded(answers));
        assertEquals(1, secretariat.list("/memberships", "participant", participant).expect(200).rows().size());
    }

    @Test
    void theLastPlaceInADelegationIsGivenOnce() {
        String member = members.memberOf(body);
        String meeting = meetings.convened(body, "maxDelegates", 1);
        String delegates = "/meetings/" + meeting + "/delegations/"
            + secretariat.post("/meetings/" + meeting + "/delegations", Fields.of("participant", member)).expect(201).json().getString("id") + "/delegates/";

        List<Answer> answers = AtOnce.ask(PEOPLE, person -> secretariat.put(delegates + Invented.id(), Fields.of("name", "Delegate " + person, "head", false)));

        assertEquals(1, succeeded(answers));
    }

    private static long succeeded(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() < 300).count();
    }
}
