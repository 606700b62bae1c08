package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Registers the delegation of a participant.
 *
 * @param participant code of the participant
 * @param credentials the document that names the delegation, or null while it is awaited
 */
public record RegisterDelegation(@NotNull String participant, UUID credentials) {
}
