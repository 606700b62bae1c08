package org.concord.acceptance.training;

import static org.concord.acceptance.driver.TrainingDriver.day;
import static org.concord.acceptance.driver.TrainingDriver.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A run from its draft to the catalogue: its days, its programme, its quotas and how many seats it has. */
@Acceptance
class CourseRunIT {

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final Api trainer;
    private final Api reader;

    CourseRunIT(TrainingDriver training, PeopleDriver people, Api api) {
        this.training = training;
        this.people = people;
        trainer = training.trainer();
        reader = api.as("FOCAL_POINT");
    }

    @Test
    void draftIsSeenOnlyByThoseWhoKeepRuns() {
        String run = training.draft();
        String code = trainer.get(run).json().getString("code");

        reader.get(run).expectProblem(404, "NOT_FOUND");
        assertEquals(List.of(), reader.list("/course-runs", "code", code).expect(200).rows());
        assertEquals(List.of(), reader.list(run + "/sessions").expect(200).rows());
        training.step(run, "publish", null).expect(200);

        assertEquals("PUBLISHED", reader.get(run).expect(200).json().getString("state"));
        assertEquals(1, reader.list(run + "/sessions").expect(200).rows().size());
        assertEquals(1, reader.list("/course-runs", "code", code, "nominating", "true").expect(200).rows().size());
        assertEquals(List.of(), reader.list("/course-runs", "code", code, "nominating", "false").expect(200).rows());
    }

    @Test
    void daysFollowEachOther() {
        refused("closesOn", "DEADLINES_OUT_OF_ORDER", "closesOn", day(-1));
        refused("confirmBy", "DEADLINES_OUT_OF_ORDER", "confirmBy", day(10));
        refused("firstDay", "DEADLINES_OUT_OF_ORDER", "firstDay", day(20));
        refused("lastDay", "ENDS_BEFORE_START", "lastDay", day(29));
        refused("lastDay", "RUN_TOO_LONG", "lastDay", day(900));
        refused("capacity", "CAPACITY_OUT_OF_RANGE", "capacity", 1000);
        refused("minimum", "MINIMUM_ABOVE_CAPACITY", "minimum", 21);
        refused("attendanceThreshold", "PERCENT_OUT_OF_RANGE", "attendanceThreshold", 101);
        refused("language", "LANGUAGE_NOT_OF_COURSE", "language", "th");
        refused("zone", "UNKNOWN_ZONE", "zone", "Asia/Atlantis");
        refused("host", "UNKNOWN_PARTICIPANT", "host", "XX");
        refused("course", "UNKNOWN_COURSE", "course", Invented.id());
        refused("activity", "UNKNOWN_ACTIVITY", "activity", Invented.id());
        refused("link", "REQUIRED", "mode", "ONLINE");
        refused("country", "UNKNOWN_COUNTRY", "country", "QQ");
    }

    @Test
    void programmeHasOneSessionAtATimeOnDaysOfTheRun() {
        String sessions = training.draft() + "/sessions";

        trainer.post(sessions, session(30, "11:59", "13:00")).expectProblem(409, "SESSIONS_OVERLAP");
        trainer.post(sessions, session(30, "12:00", "13:00")).expect(201);
        trainer.post(sessions, session(33, "09:00", "10:00")).expectProblem(422, "SESSION_OUTSIDE_RUN");
        trainer.post(sessions, session(31, "10:00", "10:00")).expectProblem(422, "SESSION_ENDS_BEFORE_START");
        JsonObject first = trainer.list(sessions).rows().get(0);
        assertEquals(180, first.getInt("minutes"));
        assertEquals("09:00", first.getString("startTime"));
    }

    @Test
    void ofTwoSessionsAtTheSameTimeOneIsRefused() {
        String sessions = training.draft() + "/sessions";

        List<Answer> answers = AtOnce.ask(2, person -> trainer.post(sessions, session(31, "09:00", "10:00")));

        assertEquals(List.of(201, 409), answers.stream().map(Answer::status).sorted().toList());
    }

    @Test
    void trainerIsAccreditedOnTheDayAndInOneSessionAtATime() {
        String teacher = people.trainer("TH");
        List<String> programmes = List.of(training.draft() + "/sessions", training.draft() + "/sessions");

        List<Answer> answers = AtOnce.ask(2, person -> trainer.post(programmes.get(person), taught(session(31, "09:00", "10:00"), teacher)));

        assertEquals(List.of(201, 409), answers.stream().map(Answer::status).sorted().toList());
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expectProblem(409, "TRAINER_IN_TWO_SESSIONS"));
        programmes.forEach(programme -> trainer.post(programme, taught(session(31, "09:59", "11:00"), teacher)).expectProblem(409));
        String inTwoYears = training.draft("firstDay", day(700), "lastDay", day(702), "confirmBy", day(600));
        trainer.post(inTwoYears + "/sessions", taught(session(701, "09:00", "10:00"), teacher)).expectProblem(409, "TRAINER_NOT_ACCREDITED");
        trainer.post(inTwoYears + "/sessions", taught(session(701, "09:00", "10:00"), Invented.id())).expectProblem(422, "UNKNOWN_TRAINER");
    }

    @Test
    void runIsPublishedWithASessionAndKeepsOne() {
        String run = "/course-runs/" + Invented.id();
        trainer.put(run, training.plan()).expect(201);
        training.step(run, "publish", null).expectProblem(409, "RUN_WITHOUT_SESSION");
        trainer.post(run + "/sessions", session(30, "09:00", "10:00")).expect(201);
        training.step(run, "publish", null).expect(200);

        String session = run + "/sessions/" + trainer.list(run + "/sessions").rows().get(0).getString("id");
        trainer.delete(session, "If-Match", trainer.get(session).etag()).expectProblem(409, "RUN_WITHOUT_SESSION");
        training.step(run, "publish", null).expectProblem(409, "RUN_STATE_FORBIDS");
    }

    @Test
    void quotasReserveNoMoreThanThereIsAndNameAParticipantOnce() {
        String quotas = training.draft("capacity", 5) + "/quotas";

        trainer.post(quotas, quota("PARTICIPANT", List.of("VN"), 3, 4)).expect(201);
        trainer.post(quotas, quota("PARTICIPANT", List.of("VN"), 1, 1)).expectProblem(409, "PARTICIPANT_IN_TWO_QUOTAS");
        trainer.post(quotas, quota("GROUP", List.of("LA", "KH"), 3, 3)).expectProblem(409, "RESERVED_ABOVE_CAPACITY");
        trainer.post(quotas, quota("GROUP", List.of("LA"), 1, 1)).expectProblem(422, "PARTICIPANTS_DO_NOT_FIT_QUOTA");
        trainer.post(quotas, quota("GROUP", List.of("LA", "XX"), 1, 1)).expectProblem(422, "UNKNOWN_PARTICIPANT");
        trainer.post(quotas, quota("PARTICIPANT", List.of("LA"), 2, 1)).expectProblem(422, "MAXIMUM_BELOW_RESERVED");
        trainer.post(quotas, quota("OPEN", List.of(), 1, 2)).expectProblem(422, "OPEN_QUOTA_RESERVES_NOTHING");
        trainer.post(quotas, quota("OPEN", List.of(), 0, 2)).expect(201);
        trainer.post(quotas, quota("OPEN", List.of(), 0, 3)).expectProblem(409, "SECOND_OPEN_QUOTA");
    }

    @Test
    void courseAndHostStayOncePublishedAndTheCapacityMayGrow() {
        JsonObject plan = training.plan();
        String run = "/course-runs/" + Invented.id();
        trainer.put(run, plan).expect(201);
        trainer.post(run + "/sessions", session(30, "09:00", "10:00")).expect(201);
        training.step(run, "publish", null).expect(200);

        trainer.put(run, Fields.with(plan, "host", "VN"), "If-Match", trainer.get(run).etag()).expectProblem(409, "FIXED_ONCE_PUBLISHED");
        trainer.put(run, Fields.with(plan, "zone", "Asia/Tokyo"), "If-Match", trainer.get(run).etag()).expectProblem(409, "ZONE_FIXED_BY_SESSIONS");
        trainer.put(run, Fields.with(plan, "firstDay", day(31)), "If-Match", trainer.get(run).etag()).expectProblem(422, "SESSION_OUTSIDE_RUN");
        trainer.put(run, Fields.with(plan, "capacity", 25), "If-Match", trainer.get(run).etag()).expect(200);
        training.step(run, "cancel", Fields.of("reason", "Flood")).expect(200);
        training.step(run, "cancel", Fields.of("reason", "Flood")).expectProblem(409, "RUN_STATE_FORBIDS");
    }

    @Test
    void retiredCourseIsNotHeldAgain() {
        String course = training.course();
        training.step("/courses/" + course, "retire", null).expect(200);

        trainer.post("/course-runs", training.plan("course", course)).expectProblem(409, "COURSE_NOT_PUBLISHED");
    }

    private void refused(String field, String rule, Object... otherwise) {
        Answer answer = trainer.post("/course-runs", training.plan(otherwise)).expectProblem(409, 422);
        assertEquals(rule + " at " + field, answer.json().getString("rule") + " at " + answer.json().getString("field", null));
    }

    private static JsonObject taught(JsonObject session, String teacher) {
        return Fields.with(session, "trainers", List.of(teacher));
    }

    private static JsonObject quota(String kind, List<String> participants, int reserved, int maximum) {
        return Fields.of("kind", kind, "participants", participants, "reserved", reserved, "maximum", maximum);
    }
}
