package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.concord.acceptance.running.RunningConcord;

/** A trainer with courses and runs of their own: nominations are open from yesterday to in ten days, and the run is held in thirty. */
public final class TrainingDriver {

    private static final List<String> OF_A_PLAN = List.of("course", "host", "mode", "place", "country", "link", "language", "zone", "firstDay", "lastDay",
        "capacity", "minimum", "opensOn", "closesOn", "confirmBy", "seating", "attendanceThreshold", "passMark", "activity");

    private final Api trainer;
    private final Api secretariat;
    private final PeopleDriver people;

    public TrainingDriver(RunningConcord concord) {
        Api api = new Api(concord);
        trainer = api.as("TRAINER");
        secretariat = api.asSecretariat();
        people = new PeopleDriver(concord);
    }

    public Api trainer() {
        return trainer;
    }

    /** A published course. */
    public String course() {
        return courseAfter();
    }

    /** The same, for which others are to be completed before. */
    public String courseAfter(String... prerequisites) {
        String id = Invented.id();
        trainer.put("/courses/" + id, Fields.of("code", Invented.code(), "title", "Interviewing without harm (invented)", "level", "BASIC", "languages",
            List.of("en", "vi"), "summary", "A test", "outcomes", "Prepare an interview", "prerequisites",
            List.of(prerequisites))).expect(201);
        trainer.post("/courses/" + id + "/publish", null, "If-Match", "\"0\"").expect(200);
        return id;
    }

    /** The code of a published course. */
    public String courseCode() {
        return trainer.get("/courses/" + course()).json().getString("code");
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

    /** Plans a run otherwise, by name and value. */
    public Answer change(String run, Object... otherwise) {
        return changeAs(trainer, run, otherwise);
    }

    /** Lets an activity of a plan pay for a run; the office does so, which sees plans. */
    public void payBy(String run, String activity) {
        changeAs(secretariat, run, "activity", activity).expect(200);
    }

    private static Answer changeAs(Api who, String run, Object... otherwise) {
        Answer now = who.get(run);
        JsonObject plan = Fields.of();
        for (String field : OF_A_PLAN) {
            plan = Fields.with(plan, field, now.json().get(field) == JsonValue.NULL ? null : now.json().get(field));
        }
        return who.put(run, Fields.with(plan, otherwise), "If-Match", now.etag());
    }

    /** Lets nominations be closed since yesterday. */
    public void closeNominations(String run) {
        change(run, "opensOn", day(-9), "closesOn", day(-1)).expect(200);
    }

    /** The path of a submitted nomination of an officer of a participant whom nobody knows yet. */
    public String nominated(String run, String participant, int rank) {
        return "/nominations/" + secretariat.post("/nominations", nomination(run, people.officer(participant), rank)).expect(201).json().getString("id");
    }

    /** The path of one that was accepted. */
    public String accepted(String run, String participant, int rank) {
        String path = nominated(run, participant, rank);
        step(path, "accept", null).expect(200);
        return path;
    }

    /** The path of a nomination with a confirmed seat. */
    public String confirmed(String run, String participant) {
        return confirmed(run, people.officer(participant), 1);
    }

    /** The same of an officer. */
    public String confirmed(String run, String officer, int rank) {
        String path = offered(run, officer, rank);
        secretariat.step(path, "confirm", null).expect(200);
        return path;
    }

    /** The path of a nomination of an officer to whom a seat is offered. */
    public String offered(String run, String officer, int rank) {
        String path = "/nominations/" + secretariat.post("/nominations", nomination(run, officer, rank)).expect(201).json().getString("id");
        step(path, "accept", null).expect(200);
        step(path, "promote", Fields.of("reason", "A test")).expect(200);
        return path;
    }

    /** Holds a run, and lets one whose seat is confirmed complete it. */
    public void complete(String run, String nomination) {
        attended(held(run, 60), 60, nomination).expect(204);
        step(run, "close", null).expect(200);
    }

    /** Writes down that these attended a session, each for so many minutes. */
    public Answer attended(String session, int minutes, String... nominations) {
        return trainer.post(session + "/attendance", attendance(minutes, nominations));
    }

    /** What is written down then. */
    public static JsonObject attendance(int minutes, String... nominations) {
        JsonObject each = Fields.of();
        for (String nomination : nominations) {
            each = Fields.with(each, nomination.replaceFirst(".*/", ""), String.valueOf(minutes));
        }
        return Fields.of("minutes", each);
    }

    /** The id of a question whether somebody uses what was learnt, five months after. */
    public String askedLater() {
        return trainer.list("/later-evaluations", "run", runAskedLater().replaceFirst(".*/", "")).expect(200).rows().get(0).getString("id");
    }

    /** The path of a run of which Viet Nam is asked by now, about one officer. */
    public String runAskedLater() {
        return completed(150);
    }

    /** The path of a run that was held so many days ago, and that one officer of Viet Nam completed. */
    public String completed(int daysAgo) {
        String run = published();
        String nomination = confirmed(run, "VN");
        attended(held(run, 60, daysAgo), 60, nomination).expect(204);
        step(run, "close", null).expect(200);
        return run;
    }

    /** The id of a question what changed in the service of Viet Nam, more than a year after. */
    public String askedOfTheService() {
        return trainer.list("/service-evaluations", "run", runAskedOfTheService().replaceFirst(".*/", "")).expect(200).rows().get(0).getString("id");
    }

    /** The path of a run of which Viet Nam is asked by now what changed in the service; moved in two steps, because a run lasts a year at most. */
    public String runAskedOfTheService() {
        String run = published();
        String nomination = confirmed(run, "VN");
        held(run, 60, 300);
        attended(held(run, 60, 400), 60, nomination).expect(204);
        step(run, "close", null).expect(200);
        return run;
    }

    /** Moves a run into the past with one session of so many minutes, which ended yesterday; the path of that session. */
    public String held(String run, int minutes) {
        return held(run, minutes, 2);
    }

    /** The same so many days ago. */
    public String held(String run, int minutes, int daysAgo) {
        change(run, "opensOn", day(-daysAgo - 40), "closesOn", day(-daysAgo - 30), "confirmBy", day(-daysAgo - 20), "firstDay", day(-daysAgo)).expect(200);
        String session = run + "/sessions/" + trainer.list(run + "/sessions").rows().get(0).getString("id");
        String end = LocalTime.of(8, 0).plusMinutes(minutes).toString();
        trainer.put(session, session(-daysAgo, "08:00", end), "If-Match", trainer.get(session).etag()).expect(200);
        change(run, "lastDay", day(-daysAgo + 1)).expect(200);
        return session;
    }

    /** Moves a run to today, with one session that has been on since midnight in the run's zone and is over just now; the path of that session. */
    public String heldToday(String run) {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Asia/Bangkok"));
        change(run, "opensOn", day(-40), "closesOn", day(-30), "confirmBy", day(-20), "firstDay", day(-1)).expect(200);
        String session = run + "/sessions/" + trainer.list(run + "/sessions").rows().get(0).getString("id");
        String end = now.format(DateTimeFormatter.ofPattern("HH:mm"));
        trainer.put(session, Fields.with(session(0, "00:00", end.equals("00:00") ? "00:01" : end), "day", now.toLocalDate().toString()),
            "If-Match", trainer.get(session).etag()).expect(200);
        change(run, "lastDay", day(1)).expect(200);
        return session;
    }

    public static JsonObject nomination(String run, String officer, int rank) {
        return Fields.of("run", run.replaceFirst(".*/", ""), "officer", officer, "rank", rank, "endorsement", "Works with victims (invented)",
            "draft", false);
    }

    /** A step of a record, as it is now. */
    public Answer step(String path, String verb, JsonObject body) {
        return trainer.step(path, verb, body);
    }

    /** The id of a claim that an officer completed a course elsewhere, which nobody has judged. */
    public String claimedElsewhere(String officer) {
        return claimedElsewhere(officer, courseCode());
    }

    /** The same of a certain course. */
    public String claimedElsewhere(String officer, String course) {
        return trainer.post("/prior-completions", completedElsewhere(officer, course)).expect(201).json().getString("id");
    }

    /** What a focal point claims of an officer: a course, completed a year ago at an academy that is invented. */
    public static JsonObject completedElsewhere(String officer, String course) {
        return Fields.of("officer", officer, "course", course, "completedOn", day(-365), "institution", "Police academy (invented)", "proof", "Certificate 7");
    }

    public static JsonObject session(int day, String from, String to) {
        return Fields.of("day", day(day), "startTime", from, "endTime", to, "topic", "How to ask", "room", "Room 1");
    }

    /** So many days from today. */
    public static String day(int ahead) {
        return LocalDate.now().plusDays(ahead).toString();
    }
}
