package org.concord.access.api;

import java.io.Serializable;
import java.util.UUID;

/**
 * What is remembered of somebody signed in. It is good until its owner ends it, its time is over ({@link Sessions}), the account is disabled, or the
 * account's epoch grows.
 *
 * @param epoch counts the times that all sessions of the account were ended: another password, a second factor taken away
 */
public record Session(UUID id, UUID accountId, int epoch) implements Serializable {
}
