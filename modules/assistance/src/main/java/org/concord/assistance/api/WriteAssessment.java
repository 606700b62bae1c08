package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.concord.access.api.Secret;

/**
 * Writes down an assessment. It is never changed; another one follows.
 *
 * @param assessedOn today or earlier
 * @param needs the kinds of help that it finds to be needed
 * @param note free text, locked; or null
 */
public record WriteAssessment(@NotNull AssessmentLevel level, @NotNull LocalDate assessedOn, @NotNull DangerLevel danger, List<ServiceKind> needs,
        @Secret String note) {
}
