package org.concord.membership.api;

import java.time.Instant;
import java.util.UUID;

/** One entry of the progress log of an action item. {@code state} is the state it was in after the report. */
public record ProgressRow(UUID id, UUID actionItem, Instant at, String by, String text, ActionState state) {
}
