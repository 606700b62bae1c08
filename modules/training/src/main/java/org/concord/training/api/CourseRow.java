package org.concord.training.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A version of a course.
 *
 * @param curriculumVersion counts from 1
 * @param languages ISO 639-1
 * @param outcomes one a line
 * @param prerequisites codes of courses to be completed before
 * @param publishedAt null while it is being written
 */
public record CourseRow(UUID id, String code, int curriculumVersion, String title, CourseLevel level, List<String> languages, String summary,
        String outcomes, List<String> prerequisites, List<CourseTopic> topics, CourseState state, Instant publishedAt, long version) {

    /** As the database knows it: lists as words with a space between. */
    public CourseRow(UUID id, String code, int curriculumVersion, String title, CourseLevel level, String languages, String summary, String outcomes,
            String prerequisites, String topics, CourseState state, Instant publishedAt, long version) {
        this(id, code, curriculumVersion, title, level, Words.of(languages), summary, outcomes, Words.of(prerequisites), Words.of(CourseTopic.class, topics),
            state, publishedAt, version);
    }
}
