package org.concord.training.api;

import java.time.LocalDate;

/**
 * Which courses are asked for; every component may be null. Those about a run ask for courses that one run answers in all of them.
 *
 * @param language the course can be held in it, ISO 639-1
 * @param topic it is one of those that the course is about
 * @param country a run is held there, ISO 3166-1 alpha-2
 * @param mode a run is held so
 * @param from a run ends on this day or later
 * @param to a run begins on this day or earlier
 * @param q part of the code, title or summary, with or without marks
 */
public record CatalogueCriteria(CourseLevel level, String language, CourseTopic topic, String country, RunMode mode, LocalDate from, LocalDate to, String q) {

    /** Whether anything is asked about runs. */
    public boolean asksForRuns() {
        return country != null || mode != null || from != null || to != null;
    }
}
