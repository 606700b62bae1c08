package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a body decided of a person.
 *
 * @param participant under whose law it decided
 * @param enteredBy username of who wrote it down
 */
public record IdentificationRow(UUID id, String participant, TraffickingStatus status, DecidingBody body, LocalDate decidedOn, String enteredBy,
        Instant enteredAt) {
}
