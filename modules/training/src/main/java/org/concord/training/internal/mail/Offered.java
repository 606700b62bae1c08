package org.concord.training.internal.mail;

import java.time.Instant;

/**
 * Seats of one run that are offered to a participant and not confirmed.
 *
 * @param first until when the first of them can be confirmed
 */
record Offered(long many, Instant first) {
}
