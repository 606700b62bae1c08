package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan.
 *
 * @param owner code of the participant, or of the process for a sub-regional plan
 * @param from first day, included
 * @param to last day, included
 * @param fiscalYearStart the month in which the owner's fiscal year begins: 1, 4, 7 or 10
 * @param currency ISO 4217 code in which it reports
 * @param submittedBy who waits for somebody else's approval, or null
 * @param ownWork whether the reader began, submitted or wrote anything of its newest revision, and so does not approve it
 * @param revision 0 as first approved, then counting
 * @param source address of the public page that says so, or null
 */
public record ProgrammeRow(UUID id, String code, ProgrammeKind kind, String owner, String title, LocalDate from, LocalDate to, int fiscalYearStart,
        String currency, ProgrammeState state, String submittedBy, boolean ownWork, int revision, String legalBasis, String approvedBy, LocalDate approvedOn,
        String source, String note, long version) {
}
