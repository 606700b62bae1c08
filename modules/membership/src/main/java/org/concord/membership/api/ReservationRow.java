package org.concord.membership.api;

import java.util.UUID;

/** A reservation; {@code name} is the participant's name in English. */
public record ReservationRow(UUID id, UUID meeting, UUID decision, String decisionNumber, String participant, String name, String text) {
}
