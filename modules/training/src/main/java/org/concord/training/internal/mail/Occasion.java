package org.concord.training.internal.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.training.internal.course.Course;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.Session;

/**
 * A run of a course as a letter tells it.
 *
 * @param code the course's
 * @param title the course's
 * @param where the place, the link, or both
 * @param sittings the sessions in turn; one at least
 * @param reason why it was cancelled, or null
 * @param sequence how often it was moved, by which calendars know the newer entry
 */
record Occasion(UUID run, String code, String title, String where, ZoneId zone, List<Sitting> sittings, String reason, int sequence) {

    static Occasion of(CourseRun run, Course course, int sequence) {
        List<Sitting> sittings = run.sessions().stream().map(Occasion::sitting).sorted(Comparator.comparing(Sitting::start)).toList();
        return new Occasion(run.id(), course.code(), course.title(), joined(run.place(), run.link()), run.zone(), sittings, run.reason(), sequence);
    }

    private static Sitting sitting(Session session) {
        return new Sitting(session.startsAt(), session.endsAt(), session.topic(), joined(session.room(), session.link()));
    }

    private static String joined(String place, String link) {
        return Stream.of(place, link).filter(Objects::nonNull).collect(Collectors.collectingAndThen(Collectors.joining(", "), both -> both.isEmpty() ? null : both));
    }

    Instant begins() {
        return sittings.get(0).start();
    }

    Instant ends() {
        return sittings.get(sittings.size() - 1).end();
    }
}
