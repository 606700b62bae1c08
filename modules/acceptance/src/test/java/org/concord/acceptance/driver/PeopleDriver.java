package org.concord.acceptance.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.running.RunningConcord;

/** Officers and trainers that the secretariat keeps; each has a given name of its own, so that no test's is taken for another's. */
public final class PeopleDriver {

    private final Api secretariat;

    public PeopleDriver(RunningConcord concord) {
        secretariat = new Api(concord).asSecretariat();
    }

    /** What is entered of an officer whom nobody knows yet. */
    public static JsonObject described(String participant) {
        return Fields.of("participant", participant, "givenName", Invented.code(), "familyName", "Example", "gender", "WOMAN",
            "agency", "Invented border police", "email", "officer@example.org", "language", "en", "showsName", true, "keepUntil", LocalDate.now().plusYears(2),
            "evenSo", false);
    }

    /** A new officer of a participant; the id. */
    public String officer(String participant) {
        return officer(participant, "email", "officer@example.org");
    }

    /** The same, some of it as given by name and value. */
    public String officer(String participant, Object... otherwise) {
        return secretariat.post("/officers", Fields.with(described(participant), otherwise)).expect(201).json().getString("id");
    }

    /** A new officer of whom no address is entered; the id. */
    public String officerWithoutAddress(String participant) {
        return secretariat.post("/officers", Json.createObjectBuilder(described(participant)).remove("email").build()).expect(201).json().getString("id");
    }

    /** Enters another address of an officer. */
    public void readsAt(String officer, String email) {
        Answer now = secretariat.get("/officers/" + officer);
        JsonObject described = Fields.with(described("VN"), "givenName", now.json().getString("givenName"), "email", email);
        secretariat.put("/officers/" + officer, described, "If-Match", now.etag()).expect(200);
    }

    /** A new trainer, accredited from a year ago until in a year; the id. */
    public String trainer(String participant) {
        String trainer = secretariat.post("/trainers", Fields.of("officer", officer(participant), "expertise", "Interviewing victims (invented)",
            "languages", List.of("en", "vi"))).expect(201).json().getString("id");
        secretariat.post("/trainers/" + trainer + "/accredit", Fields.of("from", LocalDate.now().minusYears(1), "to", LocalDate.now().plusYears(1)),
            "If-Match", "\"0\"").expect(200);
        return trainer;
    }
}
