package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Sets the day of the journey, today or later. */
public record ScheduleReturn(@NotNull LocalDate day) {
}
