package org.concord.membership.api;

import java.util.UUID;

/** Something of a meeting changed that people who wait for it should know. Observed after the transaction succeeded. */
public record MeetingChanged(UUID meeting, MeetingState state) {
}
