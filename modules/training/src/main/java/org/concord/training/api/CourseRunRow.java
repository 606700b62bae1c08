package org.concord.training.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A run of a course.
 *
 * @param course the version of the course
 * @param code the course's
 * @param title the course's
 * @param seatsTaken seats that are offered, confirmed or in use; 0 before it is published
 * @param reason why it was cancelled, or null
 */
public record CourseRunRow(UUID id, UUID course, String code, int curriculumVersion, String title, String host, RunMode mode, String place, String country,
        String link, String language, String zone, LocalDate firstDay, LocalDate lastDay, int capacity, Integer minimum, int seatsTaken, LocalDate opensOn,
        LocalDate closesOn, LocalDate confirmBy, Seating seating, int attendanceThreshold, Integer passMark, UUID activity, RunState state, String reason,
        long version) {
}
