package org.concord.membership.api;

import java.util.UUID;

/** Nothing in the record of this person names them any more; whoever keeps a copy of the name takes it away in the same transaction. */
public record PersonAnonymised(UUID person) {
}
