package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A referral as the side knows it that sends. The case that the other side may have opened is not told.
 *
 * @param decidedAt when it was accepted, rejected, withdrawn or revoked
 * @param consentEndedAt since when the consent by which it was sent counts no more, where it was accepted before
 * @param acknowledgedAt when the other side said that it knows
 * @param assessments how many travel with it
 * @param papers how many travel with it
 */
public record ReferralRow(UUID id, UUID caseId, String caseCode, String agency, String recipient, ReferralReason reason, List<ServiceKind> services,
        List<DataCategory> categories, LocalDate respondBy, ReferralState state, Instant sentAt, Instant receivedAt, Instant decidedAt,
        RejectionReason rejection, ReferralOutcome outcome, Instant consentEndedAt, Instant acknowledgedAt, int assessments, int papers, long version) {

    /** As the database knows it: codes as words with a space between. */
    public ReferralRow(UUID id, UUID caseId, String caseCode, String agency, String recipient, ReferralReason reason, String services, String categories,
            LocalDate respondBy, ReferralState state, Instant sentAt, Instant receivedAt, Instant decidedAt, RejectionReason rejection,
            ReferralOutcome outcome, Instant consentEndedAt, Instant acknowledgedAt, int assessments, int papers, long version) {
        this(id, caseId, caseCode, agency, recipient, reason, Words.of(ServiceKind.class, services), Words.of(DataCategory.class, categories), respondBy, state,
            sentAt, receivedAt, decidedAt, rejection, outcome, consentEndedAt, acknowledgedAt, assessments, papers, version);
    }
}
