package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.concord.access.api.Secret;

/**
 * Has cases written down together with whom they are about. Each of them is told as a look.
 *
 * @param purpose why somebody must know
 * @param note more of the reason, or null; names nobody, because others read it; is locked with each of the cases
 * @param agency and all behind it: which cases, as in {@link CaseCriteria}; each may be null
 */
public record ExportNamedCases(@NotNull ReadPurpose purpose, @Secret String note, String agency, String worker, CaseState state, LocalDate openedFrom,
        LocalDate openedUntil) {
}
