package org.concord.access.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A token, to be seen this once.
 *
 * @param token 256 random bits
 */
public record IssuedToken(UUID id, @Secret String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedToken[id=" + id + "]";
    }
}
