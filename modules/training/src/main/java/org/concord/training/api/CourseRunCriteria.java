package org.concord.training.api;

import java.time.LocalDate;

/**
 * Which runs are asked for; every component may be null.
 *
 * @param code of this course, in whichever version
 * @param host held by this participant
 * @param country held there, ISO 3166-1 alpha-2
 * @param language held in it, ISO 639-1
 * @param from ending on this day or later
 * @param to beginning on this day or earlier
 * @param nominating whether people can be nominated today
 * @param q part of the course's code, title or summary, or of the place, with or without marks
 */
public record CourseRunCriteria(String code, String host, String country, String language, RunMode mode, RunState state, LocalDate from, LocalDate to,
        Boolean nominating, String q) {

    /** All that there are. */
    public static final CourseRunCriteria ALL = new CourseRunCriteria(null, null, null, null, null, null, null, null, null, null);
}
