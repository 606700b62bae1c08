package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A return as the side knows it that the person leaves.
 *
 * @param risk null until assessed
 * @param receivedOn null until the other side gave its receipt
 * @param respondBy the last day for the other side's answer; null where none was asked for
 * @param overdue whether that day is past, and no answer came
 * @param consentEndedAt since when the consent counts no more, where all was passed on before; the other side is told
 * @param acknowledgedAt when the other side said that it knows
 */
public record ReturnRow(UUID id, UUID caseId, String caseCode, String agency, String recipient, List<DataCategory> categories, ReturnState state,
        RiskFinding risk, HoldReason held, ReturnEnd ended, Instant requestedAt, LocalDate respondBy, boolean overdue, LocalDate scheduledOn,
        LocalDate handedOverOn, LocalDate receivedOn, Instant consentEndedAt, Instant acknowledgedAt, long version) {

    /** As the database knows it: categories as words with a space between. */
    public ReturnRow(UUID id, UUID caseId, String caseCode, String agency, String recipient, String categories, ReturnState state, RiskFinding risk,
            HoldReason held, ReturnEnd ended, Instant requestedAt, LocalDate respondBy, boolean overdue, LocalDate scheduledOn, LocalDate handedOverOn,
            LocalDate receivedOn, Instant consentEndedAt, Instant acknowledgedAt, long version) {
        this(id, caseId, caseCode, agency, recipient, Words.of(DataCategory.class, categories), state, risk, held, ended, requestedAt, respondBy, overdue,
            scheduledOn, handedOverOn, receivedOn, consentEndedAt, acknowledgedAt, version);
    }
}
