package org.concord.membership.api;

import java.util.UUID;

/** A meeting will not be held. Observed after the transaction succeeded. */
public record MeetingCancelled(UUID meeting) {
}
