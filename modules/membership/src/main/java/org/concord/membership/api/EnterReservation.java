package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;

/** A participant stays outside a decision, or part of it, and says why. */
public record EnterReservation(@NotNull String participant, @NotNull String text) {
}
