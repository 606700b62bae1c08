package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/**
 * Opens a case by break-glass.
 *
 * @param code of the case
 * @param reason why it cannot wait; names nobody, because others read it
 * @param hours how long, from 1 to 8
 */
public record OpenInEmergency(@NotNull String code, @NotNull String reason, @NotNull Integer hours) {
}
