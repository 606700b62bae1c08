package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A return as the side knows it that the person comes to.
 *
 * @param categories the kinds of data that may be known here
 * @param caseId its own case, opened with the receipt
 */
public record IncomingReturnRow(UUID id, String sender, String recipient, VictimGender gender, AgeGroup ageGroup, List<DataCategory> categories,
        ReturnState state, HoldReason held, ReturnEnd ended, Instant requestedAt, LocalDate scheduledOn, LocalDate handedOverOn, LocalDate receivedOn,
        UUID caseId, long version) {

    /** As the database knows it: categories as words with a space between. */
    public IncomingReturnRow(UUID id, String sender, String recipient, VictimGender gender, AgeGroup ageGroup, String categories, ReturnState state,
            HoldReason held, ReturnEnd ended, Instant requestedAt, LocalDate scheduledOn, LocalDate handedOverOn, LocalDate receivedOn, UUID caseId,
            long version) {
        this(id, sender, recipient, gender, ageGroup, Words.of(DataCategory.class, categories), state, held, ended, requestedAt, scheduledOn, handedOverOn,
            receivedOn, caseId, version);
    }
}
