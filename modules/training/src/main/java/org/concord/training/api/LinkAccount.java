package org.concord.training.api;

/**
 * Says which account is an officer's own.
 *
 * @param account username; null when none is any more
 */
public record LinkAccount(String account) {
}
