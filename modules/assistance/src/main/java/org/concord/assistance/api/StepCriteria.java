package org.concord.assistance.api;

import java.time.LocalDate;
import java.util.UUID;

/** Filters what is to be done; null: any. */
public record StepCriteria(UUID caseId, StepKind kind, StepState state, String worker, LocalDate dueUntil) {
}
