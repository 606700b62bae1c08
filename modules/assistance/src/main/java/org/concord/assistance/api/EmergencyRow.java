package org.concord.assistance.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A case that was opened by break-glass.
 *
 * @param code of the case
 * @param caseId of the case
 * @param agency to which the case belongs
 * @param who username of whom it is open to
 * @param until when it shuts again, in UTC
 * @param verdict null until it is reviewed
 */
public record EmergencyRow(UUID id, UUID caseId, String code, String participant, String agency, String who, String reason, Instant openedAt,
        Instant until, EmergencyVerdict verdict, String remark, String reviewedBy, long version) {
}
