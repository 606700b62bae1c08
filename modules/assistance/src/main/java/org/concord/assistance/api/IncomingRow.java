package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A referral as the side knows it that receives: as little as lets it decide, until it accepts. The sender's case is never told.
 *
 * @param caseId its own case, opened by accepting
 * @param consentEndedAt since when the consent by which it was sent counts no more; to be acknowledged
 * @param assessments how many travel with it; which ones is not told before it is accepted
 * @param papers likewise
 */
public record IncomingRow(UUID id, String sender, String recipient, ReferralReason reason, List<ServiceKind> services, VictimGender gender, AgeGroup ageGroup,
        LocalDate respondBy, ReferralState state, Instant sentAt, Instant receivedAt, Instant decidedAt, UUID caseId, ReferralOutcome outcome,
        Instant consentEndedAt, Instant acknowledgedAt, int assessments, int papers, long version) {

    /** As the database knows it: services as words with a space between. */
    public IncomingRow(UUID id, String sender, String recipient, ReferralReason reason, String services, VictimGender gender, AgeGroup ageGroup,
            LocalDate respondBy, ReferralState state, Instant sentAt, Instant receivedAt, Instant decidedAt, UUID caseId, ReferralOutcome outcome,
            Instant consentEndedAt, Instant acknowledgedAt, int assessments, int papers, long version) {
        this(id, sender, recipient, reason, Words.of(ServiceKind.class, services), gender, ageGroup, respondBy, state, sentAt, receivedAt, decidedAt, caseId,
            outcome, consentEndedAt, acknowledgedAt, assessments, papers, version);
    }
}
