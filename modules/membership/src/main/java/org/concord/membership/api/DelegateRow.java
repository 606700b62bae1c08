package org.concord.membership.api;

import java.util.UUID;

/** A delegate; {@code participant} is the code of the participant whose delegation it is. */
public record DelegateRow(UUID id, UUID delegation, String participant, String name, String function, boolean head, UUID person,
        long version) {
}
