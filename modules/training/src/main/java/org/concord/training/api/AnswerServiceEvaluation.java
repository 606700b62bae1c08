package org.concord.training.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;

/**
 * Says what changed in the service in the twelve months after a run.
 *
 * @param casesOpened of trafficking, with the part of those who completed the run; null where it is not known, which is not the same as none
 * @param victimsIdentified likewise
 * @param proceduresChanged whether the service works by other rules or forms than before
 * @param trainingPassedOn whether others in the service were taught the same
 * @param remark what else changed, or null
 */
public record AnswerServiceEvaluation(Integer casesOpened, Integer victimsIdentified, @NotNull Boolean proceduresChanged, @NotNull Boolean trainingPassedOn,
        @Secret String remark) {
}
