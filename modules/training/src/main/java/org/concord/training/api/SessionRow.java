package org.concord.training.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A session of a run.
 *
 * @param day in the run's zone
 * @param startTime by the clock of the run's zone
 * @param endTime the same
 * @param minutes how long it lasts
 * @param room or null
 * @param link where it takes place online, or null
 */
public record SessionRow(UUID id, UUID run, Instant startsAt, Instant endsAt, LocalDate day, LocalTime startTime, LocalTime endTime, int minutes, String topic,
        String room, String link, List<UUID> trainers, long version) {

    /** As the database knows it. */
    public SessionRow(UUID id, UUID run, Instant startsAt, Instant endsAt, String zone, String topic, String room, String link, String trainers, long version) {
        this(id, run, startsAt, endsAt, there(startsAt, zone).toLocalDate(), there(startsAt, zone).toLocalTime(), there(endsAt, zone).toLocalTime(),
            (int) Duration.between(startsAt, endsAt).toMinutes(), topic, room, link, Words.of(trainers).stream().map(UUID::fromString).toList(), version);
    }

    private static ZonedDateTime there(Instant moment, String zone) {
        return moment.atZone(ZoneId.of(zone));
    }
}
