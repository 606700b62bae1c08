package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What travels with a referral, as the side knows it that sends.
 *
 * @param id of the assessment or paper
 * @param level of what the assessment is; null for a paper
 * @param assessedOn null for a paper
 * @param paperKind what the paper is; null for an assessment
 * @param addedAt null for an assessment
 */
public record EnclosureRow(EnclosureKind kind, UUID id, DataCategory category, AssessmentLevel level, LocalDate assessedOn, CaseDocumentKind paperKind,
        Instant addedAt) {
}
