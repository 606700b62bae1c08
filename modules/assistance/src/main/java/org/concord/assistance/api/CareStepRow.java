package org.concord.assistance.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A service, task or follow-up, without its note.
 *
 * @param worker whom the case is assigned to
 */
public record CareStepRow(UUID id, UUID caseId, String caseCode, String worker, StepKind kind, ServiceKind service, String provider, String fundingSource,
        LocalDate dueOn, LocalDate doneOn, StepState state, FollowUpFinding finding, long version) {
}
