package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.access.api.Secret;

/**
 * Plans something to be done by a day.
 *
 * @param caseId for whom; stays
 * @param service the kind of help of a {@link StepKind#SERVICE}; null otherwise
 * @param provider code of the agency that helps; null: the own
 * @param fundingSource code of the source, known to action plans, that pays for a service; or null
 * @param note free text, locked; or null
 */
public record PlanStep(@NotNull UUID caseId, @NotNull StepKind kind, ServiceKind service, String provider, String fundingSource, @NotNull LocalDate dueOn,
        @Secret String note) {
}
