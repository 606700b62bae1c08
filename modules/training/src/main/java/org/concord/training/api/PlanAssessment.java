package org.concord.training.api;

import jakarta.validation.constraints.NotNull;

/**
 * A test of a run.
 *
 * @param maximum the most points that can be reached, 1 to 10000
 */
public record PlanAssessment(@NotNull AssessmentKind kind, @NotNull String title, @NotNull Integer maximum) {
}
