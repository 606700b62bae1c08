package org.concord.training.api;

import jakarta.validation.constraints.NotNull;

/**
 * What somebody who attended a run thinks of it (Kirkpatrick, level 1). Each is rated from 1, not at all, to 5, fully.
 *
 * @param relevant the course was about what I do
 * @param clear I understood it
 * @param trainers the trainers knew and taught it well
 * @param organised place, time and papers were in order
 * @param useful I will use it
 * @param comment in the respondent's words, or null
 */
public record AnswerEvaluation(@NotNull Integer relevant, @NotNull Integer clear, @NotNull Integer trainers, @NotNull Integer organised,
        @NotNull Integer useful, String comment) {
}
