package org.concord.access.internal.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.AccountRow;
import org.concord.access.api.Grant;

/** An account as one line of the database, before its grants are put to it. */
public record AccountLine(UUID id, String username, String displayName, String language, boolean disabled, boolean demonstration,
        boolean secondFactor, Instant createdAt, Instant signedInAt, long version) {

    AccountRow with(List<Grant> grants) {
        return new AccountRow(id, username, displayName, language, disabled, demonstration, secondFactor, createdAt, signedInAt, grants, version);
    }
}
