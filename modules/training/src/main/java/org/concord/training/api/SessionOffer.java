package org.concord.training.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A session, as everybody sees it: who teaches, in which room or at which address, is for those who come.
 *
 * @param day in the run's zone
 * @param startTime by the clock of the run's zone
 * @param endTime the same
 * @param minutes how long it lasts
 */
public record SessionOffer(LocalDate day, LocalTime startTime, LocalTime endTime, int minutes, String topic) {

    /** As the database knows it. */
    public SessionOffer(Instant startsAt, Instant endsAt, String zone, String topic) {
        this(startsAt.atZone(ZoneId.of(zone)).toLocalDate(), startsAt.atZone(ZoneId.of(zone)).toLocalTime(), endsAt.atZone(ZoneId.of(zone)).toLocalTime(),
            (int) Duration.between(startsAt, endsAt).toMinutes(), topic);
    }
}
