package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Puts a session on the programme of a run.
 *
 * @param day one of the run's
 * @param startTime by the clock of the run's zone, to the minute
 * @param endTime on the same day
 * @param room or null
 * @param link where it takes place online, or null
 * @param trainers who give it; accredited on that day, and in no other session meanwhile; may be empty
 */
public record ScheduleSession(@NotNull LocalDate day, @NotNull LocalTime startTime, @NotNull LocalTime endTime, @NotNull String topic, String room,
        String link, List<UUID> trainers) {
}
