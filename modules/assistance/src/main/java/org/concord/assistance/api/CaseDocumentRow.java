package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That there is a document.
 *
 * @param size of its content, in bytes
 * @param receivedFrom code of the agency whose referral it came with; null where it was added here
 * @param receivedCountry code of the participant to which that agency belongs
 * @param receivedOn the day on which it came
 */
public record CaseDocumentRow(UUID id, CaseDocumentKind kind, CaseDocumentType type, int size, String addedBy, Instant addedAt, String receivedFrom,
        String receivedCountry, LocalDate receivedOn) {

    /** The kinds of data that it can be of when it is passed on. */
    public List<DataCategory> categories() {
        return kind.categories();
    }
}
