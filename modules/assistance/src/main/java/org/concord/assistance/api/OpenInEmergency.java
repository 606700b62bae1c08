package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;

/**
 * Opens a case by break-glass.
 *
 * @param code of the case
 * @param ground what kind of emergency it is; it stays
 * @param reason why it cannot wait, which the data protection officer judges by; names nobody, is locked with the case, and falls with it
 * @param hours how long, from 1 to 8
 */
public record OpenInEmergency(@NotNull String code, @NotNull EmergencyGround ground, @NotNull @Secret String reason, @NotNull Integer hours) {
}
