package org.concord.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.concord.kernel.Words;

/**
 * A published course, as everybody sees it.
 *
 * @param languages ISO 639-1
 * @param outcomes one a line
 * @param prerequisites codes of courses to be completed before
 * @param nextDay the earliest first day of the runs that are not over, or null: none is announced
 */
public record CourseOffer(String code, int curriculumVersion, String title, CourseLevel level, List<String> languages, String summary, String outcomes,
        List<String> prerequisites, List<CourseTopic> topics, Instant publishedAt, LocalDate nextDay) {

    /** As the database knows it: lists as words with a space between. */
    public CourseOffer(String code, int curriculumVersion, String title, CourseLevel level, String languages, String summary, String outcomes,
            String prerequisites, String topics, Instant publishedAt, LocalDate nextDay) {
        this(code, curriculumVersion, title, level, Words.of(languages), summary, outcomes, Words.of(prerequisites), Words.of(CourseTopic.class, topics),
            publishedAt, nextDay);
    }
}
