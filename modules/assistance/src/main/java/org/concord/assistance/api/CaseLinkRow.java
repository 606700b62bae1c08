package org.concord.assistance.api;

import java.time.Instant;
import java.util.UUID;

/**
 * That another country seems to have a case of the same person, as one side knows it.
 *
 * @param otherParticipant code of the country to be asked
 * @param agreed whether this side agreed
 * @param otherAgency code of the agency there, once both agreed; null before
 * @param otherCode what the case is called there, once both agreed; null before
 */
public record CaseLinkRow(UUID id, UUID caseId, String caseCode, String otherParticipant, LinkState state, boolean agreed, String otherAgency,
        String otherCode, Instant foundAt, long version) {
}
