package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.concord.access.api.Secret;

/**
 * Has cases written down together with whom they are about. Each of them is told as a look. Inside the own agency all is written down; of what goes to
 * another, only what a consent that holds today, or an approved exception, lets pass for this purpose and recipient, kind of data by kind of data.
 *
 * @param purpose why somebody must know
 * @param note more of the reason, or null; names nobody, because others read it; is locked with each of the cases
 * @param recipient code of the agency to which the file goes; null where it stays in the own
 * @param passedOnFor for what the data is passed on to the recipient; null where there is none
 * @param leaveOut true to leave empty what nothing allows, and whom nothing allows to pass on out; otherwise it breaks {@link HtcdsRule#HTCDS_NOT_ALL_ALLOWED}
 * @param agency and all behind it: which cases, as in {@link CaseCriteria}; each may be null
 */
public record ExportNamedCases(@NotNull ReadPurpose purpose, @Secret String note, String recipient, ConsentPurpose passedOnFor, Boolean leaveOut,
        String agency, String worker, CaseState state, LocalDate openedFrom, LocalDate openedUntil) {
}
