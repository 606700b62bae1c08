package org.concord.training.api;

/**
 * Which courses are asked for; every component may be null.
 *
 * @param code all versions of this course
 * @param language can be held in it, ISO 639-1
 * @param topic it is one of those that the course is about
 * @param q part of the code, title or summary, with or without marks
 */
public record CourseCriteria(String code, CourseLevel level, CourseState state, String language, CourseTopic topic, String q) {
}
