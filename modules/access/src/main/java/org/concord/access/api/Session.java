package org.concord.access.api;

import java.io.Serializable;
import java.util.UUID;

/**
 * What is remembered of somebody signed in. It is good until the account is disabled or its epoch grows.
 *
 * @param epoch counts the times that all sessions of the account were ended: another password, a second factor taken away
 */
public record Session(UUID accountId, int epoch) implements Serializable {
}
