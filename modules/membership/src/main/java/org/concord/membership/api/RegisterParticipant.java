package org.concord.membership.api;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Enters a participant.
 *
 * @param names by language (BCP 47); {@code en} is required
 */
public record RegisterParticipant(@NotNull ParticipantKind kind, Map<String, String> names, String note) {
}
