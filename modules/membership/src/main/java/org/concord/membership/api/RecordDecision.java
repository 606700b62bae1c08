package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a meeting decided.
 *
 * @param number unique in the meeting, {@code "3"}
 * @param body the body that decides, or null for the one in charge
 * @param day the day it was taken, which the quorum is counted on
 * @param agendaItem the item it was taken under, or null
 */
public record RecordDecision(@NotNull String number, String body, LocalDate day, DecisionKind kind, @NotNull String text, UUID agendaItem) {
}
