package org.concord.training.api;

import java.util.UUID;

/**
 * A test of a run.
 *
 * @param maximum the most points that can be reached
 */
public record AssessmentRow(UUID id, UUID run, AssessmentKind kind, String title, int maximum, long version) {
}
