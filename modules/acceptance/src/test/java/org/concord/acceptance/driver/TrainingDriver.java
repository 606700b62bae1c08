package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.running.RunningConcord;

/** A trainer with courses and runs of their own: nominations are open from yesterday to in ten days, and the run is held in thirty. */
public final class TrainingDriver {

    private final Api trainer;

    public TrainingDriver(RunningConcord concord) {
        trainer = new Api(concord).as("TRAINER");
    }

    public Api trainer() {
        return trainer;
    }

    /** A published course. */
    public String course() {
        String id = Invented.id();
        trainer.put("/courses/" + id, Fields.of("code", Invented.code(), "title", "Interviewing without harm (invented)", "level", "BASIC", "languages",
            List.of("en", "vi"), "summary", "A test", "outcomes", "Prepare an interview")).expect(201);
        trainer.post("/courses/" + id + "/publish", null, "If-Match", "\"0\"").expect(200);
        return id;
    }

    /** What is planned of a run of a course of its own; some of it as given by name and value. */
    public JsonObject plan(Object... otherwise) {
        return Fields.with(Fields.of("course", course(), "host", "TH", "mode", "ON_SITE", "place", "Bangkok", "country", "TH", "language", "en", "zone",
            "Asia/Bangkok", "opensOn", day(-1), "closesOn", day(10), "confirmBy", day(20), "firstDay", day(30), "lastDay", day(32), "capacity", 20,
            "seating", "SHARED", "attendanceThreshold", 80), otherwise);
    }

    /** The path of a run that is being planned, with one session. */
    public String draft(Object... otherwise) {
        String path = "/course-runs/" + Invented.id();
        trainer.put(path, plan(otherwise)).expect(201);
        JsonObject run = trainer.get(path).json();
        trainer.post(path + "/sessions", Fields.with(session(30, "09:00", "12:00"), "day", run.getString("firstDay"))).expect(201);
        return path;
    }

    /** The path of a published run with one session. */
    public String published(Object... otherwise) {
        String path = draft(otherwise);
        step(path, "publish", null).expect(200);
        return path;
    }

    /** A step of a record, as it is now. */
    public Answer step(String path, String verb, JsonObject body) {
        return step(trainer, path, verb, body);
    }

    /** The same by somebody else. */
    public static Answer step(Api who, String path, String verb, JsonObject body) {
        return who.post(path + "/" + verb, body, "If-Match", who.get(path).etag());
    }

    public static JsonObject session(int day, String from, String to) {
        return Fields.of("day", day(day), "startTime", from, "endTime", to, "topic", "How to ask", "room", "Room 1");
    }

    /** So many days from today. */
    public static String day(int ahead) {
        return LocalDate.now().plusDays(ahead).toString();
    }
}
