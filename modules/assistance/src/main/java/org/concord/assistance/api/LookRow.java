package org.concord.assistance.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A look at an identity.
 *
 * @param at when, in UTC
 * @param who username
 * @param code of the case
 * @param note more of the reason, or null
 * @param inEmergency whether the case was not the looker's, and open to them by break-glass only
 */
public record LookRow(UUID id, Instant at, String who, String code, String participant, String agency, ReadPurpose purpose, String note,
        boolean inEmergency) {
}
