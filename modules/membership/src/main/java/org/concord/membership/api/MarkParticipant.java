package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Whether a participant came, as one of many marks of a day.
 *
 * @param id of the mark: a new one, or that of the mark to be corrected
 * @param version of the mark to be corrected, as it was read; null for a new one
 */
public record MarkParticipant(@NotNull UUID id, @NotNull String participant, @NotNull AttendanceMark mark, Long version) {
}
