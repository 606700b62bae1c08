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
 * @param ground what kind of emergency it was; null where that was not asked yet
 * @param reason why it could not wait; null once it was erased with the case
 * @param until when it shuts again, in UTC
 * @param verdict null until it is reviewed
 * @param remark null where there is none, and once it was erased with the case
 * @param erased whether the reason, and the remark if there was one, fell with the case
 */
public record EmergencyRow(UUID id, UUID caseId, String code, String participant, String agency, String who, EmergencyGround ground, String reason,
        Instant openedAt, Instant until, EmergencyVerdict verdict, String remark, String reviewedBy, boolean erased, long version) {

    /** An emergency, as far as it is not locked. */
    public EmergencyRow(UUID id, UUID caseId, String code, String participant, String agency, String who, EmergencyGround ground, Instant openedAt,
            Instant until, EmergencyVerdict verdict, String reviewedBy, long version) {
        this(id, caseId, code, participant, agency, who, ground, null, openedAt, until, verdict, null, reviewedBy, false, version);
    }

    /** The same with what was locked. */
    public EmergencyRow with(String openedReason, String openedRemark, boolean wasErased) {
        return new EmergencyRow(id, caseId, code, participant, agency, who, ground, openedReason, openedAt, until, verdict, openedRemark, reviewedBy,
            wasErased, version);
    }
}
