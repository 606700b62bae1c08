package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Counts all cases of a participant. There are no filters: two tables that differ by a filter are a way to single somebody out.
 *
 * @param participant code of the participant
 * @param dimensions one to three, each once
 */
public record PrepareRelease(@NotNull String participant, @NotNull CountMeasure measure, List<CountDimension> dimensions) {
}
