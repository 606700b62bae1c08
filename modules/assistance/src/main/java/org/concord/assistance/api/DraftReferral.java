package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Prepares a referral. Nothing leaves before it is sent.
 *
 * @param caseId the case of whom is referred; stays
 * @param recipient code of another agency
 * @param services what is asked for
 * @param categories the kinds of data that are passed on once it is accepted
 * @param respondBy the last day for an answer
 */
public record DraftReferral(@NotNull UUID caseId, @NotNull String recipient, @NotNull ReferralReason reason, List<ServiceKind> services,
        List<DataCategory> categories, @NotNull LocalDate respondBy) {
}
