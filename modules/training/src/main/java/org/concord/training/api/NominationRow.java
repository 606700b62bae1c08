package org.concord.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A nomination.
 *
 * @param code of the course
 * @param title of the course
 * @param officerName null once the officer is anonymised
 * @param submittedAt null while it is a draft
 * @param offerExpiresAt until when the offered seat waits; null where none is offered
 * @param why it has a seat, or waits; null before anybody looked for a seat
 * @param whyDetails what that reason names, in its order
 * @param reason why it was returned, rejected or withdrawn, or null
 * @param flag why the result is in doubt, or null
 */
public record NominationRow(UUID id, UUID run, String code, String title, LocalDate firstDay, String participant, UUID officer, String officerName,
        String agency, int rank, String endorsement, UUID alternateFor, NominationState state, Instant submittedAt, Instant offerExpiresAt,
        AllocationReason why, List<String> whyDetails, String reason, String flag, long version) {

    /** As the database knows it: details with a line end between. */
    public NominationRow(UUID id, UUID run, String code, String title, LocalDate firstDay, String participant, UUID officer, String officerName,
            String agency, int rank, String endorsement, UUID alternateFor, NominationState state, Instant submittedAt, Instant offerExpiresAt,
            AllocationReason why, String whyDetails, String reason, String flag, long version) {
        this(id, run, code, title, firstDay, participant, officer, officerName, agency, rank, endorsement, alternateFor, state, submittedAt,
            offerExpiresAt, why, whyDetails == null ? List.of() : whyDetails.lines().toList(), reason, flag, version);
    }
}
