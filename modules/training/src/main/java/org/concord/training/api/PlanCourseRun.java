package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Plans a run of a course. All days are days in {@code zone}; each of the deadlines lasts to the end of its day.
 *
 * @param course the version of the course that is taught; published
 * @param host code of the participant that holds it
 * @param place town or house; null only online
 * @param country ISO 3166-1 alpha-2, or null online
 * @param link where people take part online; null on site
 * @param language ISO 639-1, one of the course's
 * @param zone IANA zone of the place ({@code Asia/Bangkok})
 * @param capacity how many seats there are, 1 to 999
 * @param minimum it is not held for fewer, or null
 * @param opensOn the first day on which people can be nominated
 * @param closesOn the last
 * @param confirmBy the last day to confirm an offered seat
 * @param attendanceThreshold per cent of the scheduled minutes to be attended for a certificate, 1 to 100
 * @param passMark per cent of the final test to be reached, 1 to 100; null where there is no test
 * @param activity activity of an action plan that pays for it, or null
 */
public record PlanCourseRun(@NotNull UUID course, @NotNull String host, @NotNull RunMode mode, String place, String country, String link,
        @NotNull String language, @NotNull String zone, @NotNull LocalDate firstDay, @NotNull LocalDate lastDay, @NotNull Integer capacity, Integer minimum,
        @NotNull LocalDate opensOn, @NotNull LocalDate closesOn, @NotNull LocalDate confirmBy, @NotNull Seating seating,
        @NotNull Integer attendanceThreshold, Integer passMark, UUID activity) {
}
