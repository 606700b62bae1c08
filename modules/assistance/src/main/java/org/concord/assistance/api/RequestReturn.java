package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Asks another country to take somebody back.
 *
 * @param caseId the case of whom it is about; stays
 * @param recipient code of the agency there
 * @param categories the kinds of data that the agency may know
 * @param respondBy the last day for an answer to whether the person is a national
 */
public record RequestReturn(@NotNull UUID caseId, @NotNull String recipient, List<DataCategory> categories,
        @NotNull LocalDate respondBy) {
}
