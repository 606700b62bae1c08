package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Writes a version of a course.
 *
 * @param code capital letters, digits and hyphens; names the course through all its versions
 * @param languages in which it can be held, ISO 639-1, one at least
 * @param summary what it is about, for those who look for a course
 * @param outcomes what people can do afterwards, one a line
 * @param prerequisites codes of courses to be completed before; may be empty
 * @param topics what it is about; may be empty
 */
public record WriteCourse(String code, @NotNull String title, @NotNull CourseLevel level, List<String> languages, @NotNull String summary,
        @NotNull String outcomes, List<String> prerequisites, List<CourseTopic> topics) {
}
