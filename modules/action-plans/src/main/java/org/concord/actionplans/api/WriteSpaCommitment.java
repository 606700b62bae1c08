package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What the members of a process committed to in a sub-regional plan.
 *
 * @param programme its plan; stays once given
 * @param objective the plan's objective that it serves, or null
 * @param code unique in the plan
 * @param source who says so
 */
public record WriteSpaCommitment(UUID programme, UUID objective, @NotNull String code, @NotNull String title, @NotNull String source) {
}
