package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Says that it is done.
 *
 * @param doneOn today or earlier
 * @param finding how the person does; of a follow-up only
 */
public record FinishStep(@NotNull LocalDate doneOn, FollowUpFinding finding) {
}
