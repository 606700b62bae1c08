package org.concord.training.internal.year;

import java.time.Instant;
import java.util.UUID;

/** When a session of a run was held. */
record Sitting(UUID run, Instant startsAt, Instant endsAt) {
}
