package org.concord.training.api;

import java.util.UUID;

/** Nothing in the record of this officer names them any more; whoever keeps a copy of the name takes it away in the same transaction. */
public record OfficerAnonymised(UUID officer) {
}
