package org.concord.membership.api;

import java.util.UUID;

/** A meeting decided something. Observed after the transaction succeeded. */
public record DecisionTaken(UUID meeting, UUID decision) {
}
