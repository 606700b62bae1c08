package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An action item.
 *
 * @param ownerName name of the body, participant or person
 * @param overdue whether it is neither done nor verified, and its due date has passed
 */
public record ActionItemRow(UUID id, UUID meeting, UUID decision, String text, OwnerKind ownerKind, String owner, String ownerName,
        LocalDate dueOn, ActionState state, boolean overdue, LocalDate assignedOn, LocalDate doneOn, long version) {
}
