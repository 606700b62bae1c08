package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * An objective.
 *
 * @param programme its plan; stays once given
 * @param code unique in the plan
 */
public record WriteObjective(UUID programme, @NotNull String code, @NotNull Pillar pillar, @NotNull String title) {
}
