package org.concord.training.internal.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.CourseTopic;
import org.concord.training.api.TrainingRule;
import org.concord.training.api.WriteCourse;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Instant NOW = Instant.parse("2026-11-27T06:00:00Z");

    @Test
    void publishedVersionNeverChanges() {
        Course course = publishedCourse();

        Refused.by(TrainingRule.COURSE_STATE_FORBIDS, () -> course.change(interviewing(List.of("en"), List.of())));
        Refused.by(TrainingRule.COURSE_STATE_FORBIDS, () -> course.publish(NOW));
    }

    @Test
    void nextVersionIsACopyThatCanBeChanged() {
        Course next = publishedCourse().revision(Ids.next());

        assertEquals(2, next.curriculumVersion());
        assertEquals("TIP-INTERVIEW", next.code());
        next.change(interviewing(List.of("en", "vi"), List.of("TIP-BASICS")));
        assertEquals(List.of("TIP-BASICS"), next.prerequisites());
    }

    @Test
    void topicsAreOfTheVersionEachOnceInTheOrderOfTheirList() {
        Course published = publishedCourse();
        Course next = published.revision(Ids.next());

        assertEquals(List.of(CourseTopic.VICTIM_IDENTIFICATION, CourseTopic.INVESTIGATION), published.topics());
        assertEquals(published.topics(), next.topics());
        next.change(new WriteCourse(null, "Title", CourseLevel.BASIC, List.of("en"), "Summary", "Outcome", List.of(), null));
        assertEquals(List.of(), next.topics());
        assertEquals(List.of(CourseTopic.VICTIM_IDENTIFICATION, CourseTopic.INVESTIGATION), published.topics());
    }

    @Test
    void draftHasNoNextVersionAndIsNotRetired() {
        Course draft = new Course(Ids.next(), interviewing(List.of("en"), List.of()));

        Refused.by(TrainingRule.COURSE_STATE_FORBIDS, () -> draft.revision(Ids.next()));
        Refused.by(TrainingRule.COURSE_STATE_FORBIDS, draft::retire);
    }

    @Test
    void courseIsHeldInALanguageThereIs() {
        Refused.by(TrainingRule.UNKNOWN_LANGUAGE, () -> new Course(Ids.next(), interviewing(List.of("en", "xx"), List.of())));
        Refused.by(KernelRule.REQUIRED, () -> new Course(Ids.next(), interviewing(List.of(), List.of())));
    }

    @Test
    void courseIsNotRequiredBeforeItself() {
        Refused.by(TrainingRule.PREREQUISITE_OF_ITSELF, () -> new Course(Ids.next(), interviewing(List.of("en"), List.of("TIP-INTERVIEW"))));
    }

    @Test
    void codeStaysThroughAllVersions() {
        Course draft = new Course(Ids.next(), interviewing(List.of("en"), List.of()));

        Refused.by(KernelRule.NOT_ONE_OF, () -> draft.change(
            new WriteCourse("ANOTHER", "Title", CourseLevel.BASIC, List.of("en"), "Summary", "Outcome", List.of(), List.of())));
    }

    private static Course publishedCourse() {
        Course course = new Course(Ids.next(), interviewing(List.of("en"), List.of()));
        course.publish(NOW);
        return course;
    }

    private static WriteCourse interviewing(List<String> languages, List<String> prerequisites) {
        return new WriteCourse("TIP-INTERVIEW", "Interviewing victims (invented)", CourseLevel.INTERMEDIATE, languages, "How to ask without harm",
            "Prepare an interview", prerequisites, List.of(CourseTopic.INVESTIGATION, CourseTopic.VICTIM_IDENTIFICATION, CourseTopic.INVESTIGATION));
    }
}
