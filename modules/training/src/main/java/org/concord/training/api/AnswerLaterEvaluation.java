package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;

/**
 * Says whether the officer uses at work what the course taught.
 *
 * @param applied from 1, not at all, to 5, every day
 * @param example what was done otherwise than before, or null
 */
public record AnswerLaterEvaluation(@NotNull Integer applied, @Secret String example) {
}
