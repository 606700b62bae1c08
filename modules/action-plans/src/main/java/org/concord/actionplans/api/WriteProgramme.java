package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What a plan says of itself.
 *
 * @param code capital letters, digits and hyphens; stays once given
 * @param owner code of the participant, or of the process for a sub-regional plan; stays once given
 * @param fiscalYearStart 1, 4, 7 or 10; January when null
 * @param currency ISO 4217 code in which it reports; stays once given
 * @param approvedBy who approved it outside Concord, such as the Prime Minister
 * @param source address of the public page that says so
 */
public record WriteProgramme(String code, ProgrammeKind kind, String owner, @NotNull String title, @NotNull LocalDate from, @NotNull LocalDate to,
        Integer fiscalYearStart, String currency, String legalBasis, String approvedBy, LocalDate approvedOn, String source, String note) {
}
