package org.concord.membership.api;

import java.util.UUID;

/** A meeting was planned. Observed after the transaction succeeded. */
public record MeetingPlanned(UUID meeting) {
}
