package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concord.acceptance.running.RunningConcord;

/** What the secretariat keeps of who takes part and who sits where; each test has a process of its own. */
public final class MembersDriver {

    private final Api secretariat;

    public MembersDriver(RunningConcord concord) {
        secretariat = new Api(concord).asSecretariat();
    }

    /** A new process; its code. */
    public String process() {
        return put("/processes/", Fields.of("names", Fields.of("en", "Process of a test")));
    }

    /** A new organisation; its code. */
    public String organisation() {
        return put("/participants/", Fields.of("kind", "ORGANISATION", "names", Fields.of("en", "Organisation of a test")));
    }

    /** One that observes a process, and is a member of none; its code. */
    public String observer() {
        Set<String> members = participants("MEMBER");
        return participants("OBSERVER").stream().filter(participant -> !members.contains(participant)).findFirst().orElseThrow();
    }

    private Set<String> participants(String role) {
        return secretariat.everything("/memberships", "role", role, "limit", "500").stream().map(row -> row.getString("participant"))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A new working group of the process; its code. */
    public String body(String process) {
        return body(process, null);
    }

    /** The same below another body. */
    public String body(String process, String parent) {
        return put("/bodies/", Fields.of("process", process, "kind", "WORKING_GROUP", "names", Fields.of("en", "Group of a test"), "parent", parent,
            "established", "2010", "source", "a test"));
    }

    /** A membership as a source reports it. */
    public Answer join(String process, String participant, String from, String to) {
        return secretariat.post("/memberships", Fields.of("process", process, "participant", participant, "role", "MEMBER", "from", from, "to", to,
            "source", "a test", "confidence", "HIGH"));
    }

    /** A seat in a body. */
    public Answer sit(String body, String participant, String from, String to) {
        return secretariat.post("/body-memberships", Fields.of("body", body, "participant", participant, "role", "MEMBER", "from", from, "to", to,
            "source", "a test", "confidence", "HIGH"));
    }

    /** A new organisation that is a member of the body since 2020; its code. */
    public String memberOf(String body) {
        String organisation = organisation();
        sit(body, organisation, "2020-01-01", null).expect(201);
        return organisation;
    }

    /** A seat of the body's chair. */
    public void openSeat(String body, String seat) {
        secretariat.post("/chair-seats", Fields.of("body", body, "code", seat, "function", "CHAIR")).expect(201);
    }

    public Answer appoint(String body, String seat, String holder, String from, String to) {
        return secretariat.post("/chair-terms", Fields.of("body", body, "seat", seat, "holder", holder, "from", from, "to", to, "source", "a test",
            "confidence", "HIGH"));
    }

    /** Changes the version of a record that is stored now: {@code change("/bodies/X/move", "/bodies/X", fields)}. */
    public Answer change(String verb, String record, JsonObject fields) {
        return secretariat.post(verb, fields, "If-Match", secretariat.get(record).expect(200).etag());
    }

    private String put(String collection, JsonObject fields) {
        String code = Invented.code();
        secretariat.put(collection + code, fields).expect(201);
        return code;
    }
}
