package org.concord.training.internal.mail;

import java.time.Instant;

/**
 * A session as a letter tells it.
 *
 * @param where the room or link; null where it is the run's
 */
record Sitting(Instant start, Instant end, String topic, String where) {
}
