package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A return as the side knows it that the person comes to. That it is on hold is told, and not why: whoever is a witness, or unfit to travel, has agreed to pass
 * that on to nobody.
 *
 * @param categories the kinds of data that may be known here
 * @param respondBy the last day for the own answer to whether the person is a national; null where none was asked for
 * @param overdue whether that day is past, and no answer was given
 * @param caseId its own case, opened with the receipt
 * @param consentEndedAt since when the consent counts no more, where all was passed on before
 * @param acknowledgedAt when it was said that this is known
 */
public record IncomingReturnRow(UUID id, String sender, String recipient, VictimGender gender, AgeGroup ageGroup, List<DataCategory> categories,
        ReturnState state, ReturnEnd ended, Instant requestedAt, LocalDate respondBy, boolean overdue, LocalDate scheduledOn,
        LocalDate handedOverOn, LocalDate receivedOn, UUID caseId, Instant consentEndedAt, Instant acknowledgedAt, long version) {

    /** As the database knows it: categories as words with a space between. */
    public IncomingReturnRow(UUID id, String sender, String recipient, VictimGender gender, AgeGroup ageGroup, String categories, ReturnState state,
            ReturnEnd ended, Instant requestedAt, LocalDate respondBy, boolean overdue, LocalDate scheduledOn, LocalDate handedOverOn,
            LocalDate receivedOn, UUID caseId, Instant consentEndedAt, Instant acknowledgedAt, long version) {
        this(id, sender, recipient, gender, ageGroup, Words.of(DataCategory.class, categories), state, ended, requestedAt, respondBy, overdue,
            scheduledOn, handedOverOn, receivedOn, caseId, consentEndedAt, acknowledgedAt, version);
    }
}
