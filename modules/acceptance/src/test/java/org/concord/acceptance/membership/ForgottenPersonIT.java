package org.concord.acceptance.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person whose name is taken away leaves it nowhere, and leaves the post. */
@Acceptance
class ForgottenPersonIT {

    private final Api api;
    private final Api secretariat;
    private final MembersDriver members;
    private String name;
    private String participant;
    private String process;
    private String person;

    ForgottenPersonIT(Api api, MembersDriver members) {
        this.api = api;
        secretariat = api.asSecretariat();
        this.members = members;
    }

    @BeforeEach
    void enter() {
        name = "Forgotten" + Invented.code();
        process = members.process();
        participant = members.organisation();
        members.join(process, participant, "2020-01-01", null).expect(201);
        person = secretariat.post("/persons", Fields.of("givenName", "An", "familyName", name, "participant", participant, "publicOffice", true))
            .expect(201).json().getString("id");
    }

    @Test
    void whatSourcesSaidGoesWithTheName() {
        String post = designate("PRIMARY", "2020-01-01", null);
        claim("persons", person);
        claim("focal-points", post);
        claim("participants", participant);

        anonymise();

        List<JsonObject> left = secretariat.list("/sources", "q", name).expect(200).rows();
        assertEquals(List.of("participants"), left.stream().map(claim -> claim.getString("subject")).toList());
    }

    @Test
    void theAuditLogNeverKnewWhatSourcesSaid() {
        String claim = claim("persons", person);
        secretariat.delete("/sources/" + claim, "If-Match", secretariat.get("/sources/" + claim).etag()).expect(204);

        String told = api.as("AUDITOR").list("/audit-events", "subject", "claims", "subjectId", claim).expect(200).text();

        assertTrue(told.contains("CLAIM_ENTERED") && told.contains("CLAIM_WITHDRAWN"), told);
        assertFalse(told.contains(name), told);
    }

    @Test
    void thePostIsVacantAndTheGapIsReported() {
        String post = designate("PRIMARY", "2020-01-01", null);
        String later = designate("ALTERNATE", LocalDate.now().plusYears(1).toString(), LocalDate.now().plusYears(2).toString());
        assertEquals(0, withoutFocalPoint());

        anonymise();

        assertEquals(LocalDate.now().minusDays(1).toString(), secretariat.get("/focal-points/" + post).expect(200).json().getString("to"));
        assertTrue(secretariat.get("/focal-points/" + later).expect(200).json().isNull("from"));
        assertEquals(1, withoutFocalPoint());
    }

    private int withoutFocalPoint() {
        return secretariat.list("/memberships", "process", process, "withoutFocalPoint", "true").expect(200).rows().size();
    }

    private String designate(String function, String from, String to) {
        return secretariat.post("/focal-points", Fields.of("participant", participant, "person", person, "function", function, "from", from, "to", to))
            .expect(201).json().getString("id");
    }

    private String claim(String subject, String record) {
        return secretariat.post("/sources", Fields.of("subject", subject, "subjectId", record, "field", "name", "value", name + " <" + name + "@example.org>",
            "source", "letter of " + name, "confidence", "HIGH", "preferred", false, "note", name)).expect(201).json().getString("id");
    }

    private void anonymise() {
        secretariat.post("/persons/" + person + "/anonymise", null, "If-Match", secretariat.get("/persons/" + person).etag()).expect(200);
    }
}
