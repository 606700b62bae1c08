package org.concord.training.api;

/**
 * A test of a run.
 *
 * @param maximum the most points that can be reached, 1 to 10000
 */
public record PlanAssessment(AssessmentKind kind, String title, Integer maximum) {
}
