package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something somebody is to do after a meeting, or its correction.
 *
 * @param meeting the meeting it comes from; null when {@code decision} says it
 * @param decision the decision it comes from, or null
 * @param owner code of the body or participant, or id of the person
 * @param dueOn the last day on which it is not overdue, or null
 */
public record AssignAction(UUID meeting, UUID decision, @NotNull String text, @NotNull OwnerKind ownerKind, @NotNull String owner, LocalDate dueOn) {
}
