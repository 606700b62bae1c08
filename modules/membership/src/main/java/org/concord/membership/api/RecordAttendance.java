package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Whether a participant, or one of its delegates, came on a day.
 *
 * @param participant code of the participant
 * @param delegate one of its delegates, or null when the delegation as a whole is meant
 * @param day a day of the meeting
 */
public record RecordAttendance(@NotNull String participant, UUID delegate, LocalDate day, @NotNull AttendanceMark mark) {
}
