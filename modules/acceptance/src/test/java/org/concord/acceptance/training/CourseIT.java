package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A course from its draft to the version after it. */
@Acceptance
class CourseIT {

    private final Api trainer;
    private final Api reader;
    private final String code = Invented.code();

    CourseIT(Api api) {
        trainer = api.as("TRAINER");
        reader = api.as("FOCAL_POINT");
    }

    @Test
    void draftIsSeenOnlyByThoseWhoWriteCoursesAndAllSeeWhatIsPublished() {
        JsonObject draft = drafted();
        String path = "/courses/" + draft.getString("id");

        reader.get(path).expectProblem(404, "NOT_FOUND");
        assertEquals(List.of(), reader.list("/courses", "code", code).expect(200).rows());
        trainer.step(path, "publish", null).expect(200);

        assertEquals("PUBLISHED", reader.get(path).expect(200).json().getString("state"));
        assertEquals(1, reader.list("/courses", "code", code, "language", "vi", "q", "phong van").expect(200).rows().size());
        assertEquals(List.of(), reader.list("/courses", "code", code, "language", "th").expect(200).rows());
        assertEquals(List.of(), reader.list("/courses", "code", code, "language", "v").expect(200).rows(), "part of a language is none");
    }

    @Test
    void publishedVersionNeverChangesAndIsRetiredWhenTheNextIsPublished() {
        String first = "/courses/" + drafted().getString("id");
        trainer.step(first, "publish", null).expect(200);
        trainer.put(first, course(), "If-Match", trainer.get(first).etag()).expectProblem(409, "COURSE_STATE_FORBIDS");

        JsonObject next = trainer.post(first + "/revise", null).expect(201).json();
        trainer.post(first + "/revise", null).expectProblem(409, "COURSE_VERSION_TAKEN");
        trainer.step("/courses/" + next.getString("id"), "publish", null).expect(200);

        assertEquals(2, next.getInt("curriculumVersion"));
        assertEquals("RETIRED", reader.get(first).json().getString("state"));
    }

    @Test
    void topicsAreWrittenWithAVersionAndFindIt() {
        String path = "/courses/" + trainer.post("/courses", Fields.with(course(), "topics", List.of("INVESTIGATION", "VICTIM_IDENTIFICATION"))).expect(201)
            .json().getString("id");
        trainer.step(path, "publish", null).expect(200);

        assertEquals("[\"VICTIM_IDENTIFICATION\",\"INVESTIGATION\"]", reader.get(path).expect(200).json().getJsonArray("topics").toString());
        assertEquals(1, reader.list("/courses", "code", code, "topic", "INVESTIGATION").expect(200).rows().size());
        assertEquals(List.of(), reader.list("/courses", "code", code, "topic", "FINANCIAL_INVESTIGATION").expect(200).rows(), "part of a topic is none");
        reader.list("/courses", "topic", "SOMETHING").expectProblem(422, "NOT_ONE_OF");

        JsonObject next = trainer.post(path + "/revise", null).expect(201).json();
        assertEquals(2, next.getJsonArray("topics").size());
        trainer.put("/courses/" + next.getString("id"), course(), "If-Match", "\"0\"").expect(200);
        assertEquals(1, reader.list("/courses", "code", code, "topic", "INVESTIGATION").expect(200).rows().size());
        trainer.put(path, course(), "If-Match", trainer.get(path).etag()).expectProblem(409, "COURSE_STATE_FORBIDS");
    }

    @Test
    void courseIsBegunOnceHoweverOftenItIsSent() {
        String path = "/courses/" + Invented.id();
        trainer.put(path, course()).expect(201);
        trainer.put(path, course()).expect(200);

        trainer.put(path, Fields.with(course(), "title", "Another")).expectProblem(422, "KEY_REUSED");
        trainer.post("/courses", course()).expectProblem(409, "COURSE_VERSION_TAKEN");
    }

    @Test
    void ofTwoWhoPublishAtOnceOneIsToldThatItIsDone() {
        String path = "/courses/" + drafted().getString("id");
        String etag = trainer.get(path).etag();

        List<Answer> answers = AtOnce.ask(2, person -> trainer.post(path + "/publish", null, "If-Match", etag));

        assertEquals(List.of(200, 412), answers.stream().map(Answer::status).sorted().toList());
    }

    @Test
    void whatIsWrongIsNamedByFieldAndReason() {
        trainer.post("/courses", Fields.with(course(), "code", "tip interview")).expectProblem(422, "CODE_NOT_WELL_FORMED");
        trainer.post("/courses", Fields.with(course(), "languages", List.of("klingon"))).expectProblem(422, "UNKNOWN_LANGUAGE");
        trainer.post("/courses", Fields.with(course(), "prerequisites", List.of(Invented.code()))).expectProblem(422, "UNKNOWN_PREREQUISITE");
        trainer.post("/courses", Fields.with(course(), "prerequisites", List.of("A\u0000B"))).expectProblem(422, "NOT_TEXT");
        trainer.post("/courses", Fields.with(course(), "prerequisites", List.of(code))).expectProblem(422, "PREREQUISITE_OF_ITSELF");
        trainer.post("/courses", Fields.with(course(), "topics", List.of("SOMETHING"))).expectProblem(422, "NOT_ONE_OF");
        trainer.post("/courses", Fields.with(course(), "title", " ")).expectProblem(422, "REQUIRED");
        reader.post("/courses", course()).expectProblem(403, "NOT_ALLOWED");
    }

    private JsonObject drafted() {
        return trainer.post("/courses", course()).expect(201).json();
    }

    private JsonObject course() {
        return Fields.of("code", code, "title", "Kỹ năng phỏng vấn (invented)", "level", "INTERMEDIATE", "languages", List.of("vi", "en"),
            "summary", "How to ask without harm", "outcomes", "Prepare an interview", "prerequisites", List.of());
    }
}
