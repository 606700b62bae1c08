package org.concord.membership.api;

import java.util.UUID;

/**
 * Registers the delegation of a participant.
 *
 * @param participant code of the participant
 * @param credentials the document that names the delegation, or null while it is awaited
 */
public record RegisterDelegation(String participant, UUID credentials) {
}
