package org.concord.access.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has shown the password, and whose one-time code is still to come. Kept by the server, never given out.
 *
 * @param until when it is too late for the code
 */
public record HalfSession(UUID accountId, int epoch, Instant until) implements Serializable {
}
