package org.concord.training.api;

/**
 * Says whether the officer uses at work what the course taught.
 *
 * @param applied from 1, not at all, to 5, every day
 * @param example what was done otherwise than before, or null
 */
public record AnswerLaterEvaluation(Integer applied, String example) {
}
