package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/**
 * Enters an agency.
 *
 * @param participant code of the participant to which it belongs
 */
public record RegisterAgency(@NotNull String participant, @NotNull String name, @NotNull AgencyKind kind) {
}
