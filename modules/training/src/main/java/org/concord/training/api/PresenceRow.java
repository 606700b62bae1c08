package org.concord.training.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has a seat, and how long he or she attended a session, as it is known last.
 *
 * @param officerName null once the officer is anonymised
 * @param minutes null where nothing is recorded
 * @param records how often it was recorded; more than once means that it was corrected
 */
public record PresenceRow(UUID nomination, String participant, String officerName, Integer minutes, AttendedBy how, Instant recordedAt, String recordedBy,
        int records) {
}
