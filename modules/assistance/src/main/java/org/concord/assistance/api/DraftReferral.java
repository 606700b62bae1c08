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
 * @param enclosures the assessments and papers that travel with it, each of one of these kinds of data; none when null
 */
public record DraftReferral(@NotNull UUID caseId, @NotNull String recipient, @NotNull ReferralReason reason, List<ServiceKind> services,
        List<DataCategory> categories, @NotNull LocalDate respondBy, List<Enclose> enclosures) {

    public DraftReferral {
        enclosures = enclosures == null ? List.of() : List.copyOf(enclosures);
    }

    /** The same with these assessments and papers. */
    public DraftReferral enclosing(List<Enclose> chosen) {
        return new DraftReferral(caseId, recipient, reason, services, categories, respondBy, chosen);
    }
}
