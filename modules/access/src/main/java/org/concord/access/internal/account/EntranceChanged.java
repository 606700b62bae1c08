package org.concord.access.internal.account;

import java.util.UUID;

/** Who may enter, or with which roles, has changed. */
record EntranceChanged(UUID accountId) {
}
