package org.concord.acceptance.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.concord.acceptance.running.RunningConcord;

/** Bodies and meetings that tests of pages begin with, entered by the secretariat over REST; each is new. */
public final class Meetings {

    private static final String[] MEMBERS = {"VN", "TH", "ID"};

    private final Api secretariat;

    public Meetings(RunningConcord concord) {
        secretariat = new Api(concord).asSecretariat();
    }

    /** The code of a new body in which Viet Nam, Thailand and Indonesia sit. */
    public String body(String name) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        secretariat.put("/bodies/" + code, json("process", "BALI", "kind", "WORKING_GROUP")
            .add("names", json("en", name)).build(), "If-None-Match", "*").expect(201);
        for (String member : MEMBERS) {
            secretariat.post("/body-memberships", json("body", code, "participant", member, "role", "MEMBER", "from", "2020", "source", "test", "confidence", "HIGH")
                .build()).expect(201);
        }
        return code;
    }

    /** The id of a new meeting of {@code body}, planned for {@code day}. */
    public String planned(String body, String title, LocalDate day) {
        return id(secretariat.post("/meetings", json("title", title, "from", day.toString(), "to", day.toString(), "zone", "Asia/Bangkok", "format", "IN_PERSON",
            "confidentiality", "PARTICIPANTS").add("bodies", Json.createArrayBuilder().add(body)).build()));
    }

    /** The id of a new meeting that is convened, with an agenda item and a delegation of Viet Nam with a delegate. */
    public String convened(String body, String title, LocalDate day) {
        String meeting = planned(body, title, day);
        secretariat.post("/meetings/" + meeting + "/agenda-items", json("number", "1", "title", "Opening", "purpose", "FOR_DECISION").build()).expect(201);
        secretariat.post("/meetings/" + meeting + "/convene", null, "If-Match", version(meeting)).expect(200);
        String delegation = id(secretariat.post("/meetings/" + meeting + "/delegations", json("participant", "VN").build()));
        secretariat.put("/meetings/" + meeting + "/delegations/" + delegation + "/delegates/" + UUID.randomUUID(),
            json("name", "Le Thi Invented").add("head", true).build(), "If-None-Match", "*").expect(201);
        return meeting;
    }

    /** What REST says of a meeting now. */
    public JsonObject read(String meeting) {
        return secretariat.get("/meetings/" + meeting).expect(200).json();
    }

    private String version(String meeting) {
        return secretariat.get("/meetings/" + meeting).expect(200).etag();
    }

    private static String id(Answer created) {
        return created.expect(201).json().getString("id");
    }

    private static JsonObjectBuilder json(String... pairs) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            object.add(pairs[i], pairs[i + 1]);
        }
        return object;
    }
}
