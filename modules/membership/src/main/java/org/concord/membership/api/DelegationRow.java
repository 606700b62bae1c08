package org.concord.membership.api;

import java.util.UUID;

/** A delegation. {@code name} is the participant's name in English, {@code head} the name of its head, if it has one. */
public record DelegationRow(UUID id, UUID meeting, String participant, String name, String head, int delegates, UUID credentials,
        long version) {
}
