package org.concord.membership.api;

import java.util.UUID;

/** A participant of a joint action; {@code name} in English. */
public record JointActionParticipantRow(UUID jointAction, String participant, String name, boolean guest) {
}
