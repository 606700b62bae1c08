package org.concord.access.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account.
 *
 * @param language BCP 47 tag of the language that person reads
 * @param demonstration made for trying out, with a password in a file; works only where the server is one for demonstration
 * @param secondFactor whether a second factor is set up
 * @param signedInAt when last, or null
 */
public record AccountRow(UUID id, String username, String displayName, String language, boolean disabled, boolean demonstration,
        boolean secondFactor, Instant createdAt, Instant signedInAt, List<Grant> grants, long version) {

    public AccountRow {
        grants = List.copyOf(grants);
    }
}
