package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.running.RunningConcord;

/** Meetings as the secretariat leads them from the plan to the report. */
public final class MeetingsDriver {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 20);

    private final Api secretariat;

    public MeetingsDriver(RunningConcord concord) {
        secretariat = new Api(concord).asSecretariat();
    }

    /** A meeting on two days in 2031, as it is sent; with other values for some of its fields. */
    public JsonObject draft(String body, Object... changes) {
        return Fields.with(Fields.of("bodies", List.of(body), "number", "1", "title", "Meeting of a test", "from", firstDay(), "to", DAY.plusDays(1),
            "zone", "Asia/Bangkok", "place", "Bangkok", "country", "TH", "format", "IN_PERSON", "confidentiality", "PUBLIC", "startTime", "09:00"), changes);
    }

    public LocalDate firstDay() {
        return DAY;
    }

    /** Plans it; its id. */
    public String plan(String body, Object... changes) {
        return secretariat.post("/meetings", draft(body, changes)).expect(201).json().getString("id");
    }

    /** A meeting to which its members are asked. */
    public String convened(String body, Object... changes) {
        String meeting = plan(body, changes);
        step(meeting, "convene").expect(200);
        return meeting;
    }

    /** A meeting that is being held. */
    public String inSession(String body, Object... changes) {
        String meeting = convened(body, changes);
        step(meeting, "open").expect(200);
        return meeting;
    }

    /** What leads it on: convene, close-registration, open, close. */
    public Answer step(String meeting, String verb) {
        return step(meeting, verb, null);
    }

    /** The same with what the step needs to know. */
    public Answer step(String meeting, String verb, JsonObject fields) {
        return secretariat.step("/meetings/" + meeting, verb, fields);
    }

    public void invite(String meeting, String participant) {
        secretariat.put("/meetings/" + meeting + "/invitations/" + participant, Fields.of("invitedAs", "MEMBER")).expect(204);
    }

    public void attend(String meeting, String participant, String mark) {
        secretariat.post("/meetings/" + meeting + "/attendance", Fields.of("participant", participant, "day", DAY, "mark", mark)).expect(201);
    }

    public Answer decide(String meeting, String number) {
        return secretariat.post("/meetings/" + meeting + "/decisions", Fields.of("number", number, "day", DAY, "kind", "CONSENSUS",
            "text", "Decision of a test"));
    }

    /** Something a participant is to do after the meeting; its id. */
    public String assign(String meeting, String ownerKind, String owner) {
        return secretariat.post("/action-items", Fields.of("meeting", meeting, "text", "Task of a test", "ownerKind", ownerKind, "owner", owner,
            "dueOn", "2032-01-31")).expect(201).json().getString("id");
    }
}
